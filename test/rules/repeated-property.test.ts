import { expect, it } from 'vitest';
import { ExampleProject } from '../../scripts/generate/example-project.ts';
import { en } from '../../server/src/dialect/en.ts';
import grammar from '../../server/src/dialect/generated/grammar.json' with { type: 'json' };
import type { BlockKeyword, PropertyKeyword } from '../../server/src/dialect/table.ts';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { Example } from '../../server/src/rules/rule.ts';
import { nl } from '../../server/src/rules/samples.ts';

function repeated(example: Example): string[] {
  const { text } = example;
  const findings = new ExampleProject(example, text).findings();
  return findings
    .filter(({ rule }) => rule === 'structure/repeated-property')
    .map(({ span }) => text.slice(span.start, span.end));
}

it('is found in every block, also in those inside others, and more than once', () => {
  const example = nl`
    resultaatafspraak Werven {
      tijdsgebonden: tegen 2026-05-29
      specifiek: "niveau B"
      specifiek: "niveau C"
      tijdsgebonden: tegen 2026-06-30
      specifiek: "niveau D"
    }
    werkprocesafspraak Traject {
      stap Vragen {
        tegen: 2026-03-13
        tegen: 2026-03-20
      }
    }
    team Balie {
      principe Vooruit "We werken vooruit." {
        regel Focus "Iedereen plant focustijd in." { focustijd: 2 uur focustijd: 4 uur }
      }
    }
  `;
  expect(repeated(example)).toEqual([
    'tijdsgebonden: tegen 2026-05-29',
    'specifiek: "niveau B"',
    'specifiek: "niveau C"',
    'tegen: 2026-03-13',
    'focustijd: 2 uur',
  ]);
});

it('leaves alone what adds up', () => {
  const example = nl`
    resultaatafspraak Werven {
      aanvaard: els op 2026-01-12
      aanvaard: jan op 2026-01-12
      randvoorwaarde: "er is een ruimte"
      randvoorwaarde: "er is een budget"
    }
    dagplanning Maandag {
      taak: "mails"
      taak: "bellen"
    }
  `;
  expect(repeated(example)).toEqual([]);
});

type Content = (typeof grammar.structure)[number][1];
const STRUCTURE = new Map<string, Content>(grammar.structure as [string, Content][]);
const { blocks, properties } = en;
const POSSIBLE = [...STRUCTURE].flatMap(([block, content]) =>
  block in blocks
    ? (content as { properties: { keyword: PropertyKeyword }[] }).properties.map(
        ({ keyword }) => [block as BlockKeyword, keyword] as const,
      )
    : [],
);

/** A document in which a block holds these lines, within the blocks that it has to stand in. */
function inBlock(block: BlockKeyword, lines: string): string {
  const text = `${blocks[block].words[0]} X {\n${lines}}\n`;
  const around = [...STRUCTURE].find(([, content]) => (content as { blocks: string[] }).blocks.includes(block))?.[0];
  return around ? inBlock(around as BlockKeyword, text) : text;
}

/** What a document says, but for where it says it. */
function said(text: string): string {
  const { lineStarts, length, references, declarations, ...facts } = readFacts(text, { path: 'x.agreement' });
  return JSON.stringify(facts, (key, value) => (/^(span|keyword|body|properties)$/.test(key) ? undefined : value));
}

it.each(POSSIBLE)('knows whether two values in ‘%s’ of ‘%s’ add up', (block, keyword) => {
  const value = block === 'day-plan' && keyword === 'task' ? '"mails"' : properties[keyword].example;
  const line = `${properties[keyword].words[0]}: ${value}\n`;
  const [once, twice] = [inBlock(block, line), inBlock(block, line + line)];
  expect(said(once)).toContain('"problems":[]');
  expect(repeated({ dialect: 'en', text: twice })).toHaveLength(said(once) === said(twice) ? 1 : 0);
});

it('looks at every block of the language', () => {
  expect(POSSIBLE.length).toBeGreaterThan(150);
});
