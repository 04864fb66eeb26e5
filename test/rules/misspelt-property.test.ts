import { describe, expect, it } from 'vitest';
import { ExampleProject, takeMarks } from '../../scripts/generate/example-project.ts';
import type { Example } from '../../server/src/rules/rule.ts';
import { en, nl } from '../../server/src/rules/samples.ts';

function misspelt(example: Example) {
  const project = new ExampleProject(example, takeMarks(example).text);
  return project.findings().filter(({ rule }) => rule === 'structure/unknown-property');
}

describe('a misspelt property', () => {
  it('is met with the word that was meant', () => {
    const [dutch] = misspelt(nl`
      resultaatafspraak Werven {
        draagt bij aann: Nabij
      }
    `);
    expect(dutch?.message).toBe('‘draagt bij aann’ is geen eigenschap die de taal kent. Bedoel je ‘draagt bij aan’?');
    expect(dutch?.fixes.map(({ title }) => title.nl)).toEqual(['Vervang door ‘draagt bij aan’']);

    const [english] = misspelt(en`
      result agreement Hiring {
        folow-up: every 2 weeks
      }
    `);
    expect(english?.message).toContain('Do you mean ‘follow-up’?');
  });

  it('gets no guess when nothing is near', () => {
    const [finding] = misspelt(nl`
      resultaatafspraak Werven {
        lievelingskleur: "blauw"
      }
    `);
    expect(finding?.message).toContain('Kijk de spelling na');
    expect(finding?.fixes).toEqual([]);
  });
});
