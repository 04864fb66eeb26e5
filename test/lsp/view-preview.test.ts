import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { FileFacts } from '../../server/src/facts/model.ts';
import { type ViewAnswer, viewAt } from '../../server/src/lsp/view-preview.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

const TODAY = '2026-03-20';

/** The preview at the `|` in the first of these documents. */
async function preview(marked: string, ...others: string[]): Promise<ViewAnswer | null> {
  const offset = marked.indexOf('|');
  const texts = [marked.replace('|', ''), ...others];
  const index = new ProjectIndex();
  const files = new Map<string, FileFacts>();
  for (const [number, text] of texts.entries()) {
    const facts = readFacts(text, { path: `${number}.agreement` });
    index.set(`file:///${number}.agreement`, facts);
    files.set(`file:///${number}.agreement`, facts);
  }
  const [[uri, facts] = []] = files;
  if (!uri || !facts) throw new Error('no document');
  const source = {
    uri,
    facts,
    project: new ProjectView(index),
    settingsOf: () => defaultSettings(TODAY),
    findingsOf: () => [],
    factsOf: (other: string) => files.get(other),
    actionsFor: () => [],
  };
  return viewAt(source, offset, { theme: 'light', width: 800 });
}

const PROCESS = `process agreement P "Faster" {
  between: els and jan
  time-bound: from 2026-03-02 to 2026-05-29
  step A "Ask" { due: 2026-03-13 }
}`;

describe('the preview of what stands at the cursor', () => {
  it('shows the agreement around it, with progress that another file reports', async () => {
    const shown = await preview(PROCESS.replace('step', '|step'), 'evaluation P { step: A on: 2026-03-12 }');
    expect(shown).toMatchObject({ kind: 'agreement', name: 'P', title: 'Faster', language: 'en' });
    expect(shown?.range.start).toEqual({ line: 0, character: 0 });
    expect(shown?.html).toContain('<h2>Plan of sub-results</h2>');
    expect(shown?.html).toContain('✓ done');
    expect(shown?.html).not.toContain('class="signatures"');
  });

  it('shows the agreement that a check-in is about, also from another file', async () => {
    const shown = await preview('check-in P { step: A| on: 2026-03-12 }', PROCESS);
    expect(shown).toMatchObject({ kind: 'agreement', name: 'P' });
    expect(shown?.range.end).toEqual({ line: 0, character: 37 });
  });

  it('shows the person that is rated, wherever that stands', async () => {
    const shown = await preview('readiness Desk { person: jan| able: 2 }\ntask Desk', 'person jan "Jan Peeters"');
    expect(shown).toMatchObject({ kind: 'person', name: 'jan', title: 'Jan Peeters' });
    expect(shown?.html).toContain('<h2>Readiness</h2>');
  });

  it('lets sub-results be moved in their own document alone', async () => {
    const own = await preview(PROCESS.replace('step', '|step'));
    expect(own?.html).toContain('<figure class="picture" data-agreement="P" data-start="2026-03-02"');
    const other = await preview('check-in P { step: A| on: 2026-03-12 }', PROCESS);
    expect(other?.html).not.toContain('data-agreement');
  });

  it('numbers places over the whole view', async () => {
    const shown = await preview(PROCESS.replace('step', '|step'), 'evaluation P { step: A on: 2026-03-12 }');
    const indexes = [...(shown?.html ?? '').matchAll(/ data-at="(\d+)"/gu)].map(([, index]) => Number(index));
    expect(new Set(indexes)).toEqual(new Set(shown?.places.keys()));
    expect(shown?.places.filter(({ uri }) => uri.endsWith('1.agreement'))).toHaveLength(1);
    const [, due] = /data-at="(\d+)" data-step="A"/u.exec(shown?.html ?? '') ?? [];
    expect(shown?.places[Number(due)]?.range.start).toEqual({ line: 3, character: 2 });
  });

  it('sets what is said of a branch apart from it', async () => {
    const answer = await preview('organisation O {\n  ambition A "Every|body is helped"\n}');
    expect(answer?.html).toMatch(/Everybody is helped(<[^>]*>)* <span class="note">· (<[^>]*>)*ambition</);
  });

  it('shows nothing beside what has no view', async () => {
    expect(await preview(`measure M "Lead| time" { }\n${PROCESS}`)).toBeNull();
  });

  it('holds nothing that runs, styles or loads, whatever the document says', async () => {
    const hostile = PROCESS.replace('Faster', '<img src=x onerror=y>').replace('Ask', '</svg><script>z</script>');
    const shown = await preview(hostile.replace('step', '|step'));
    expect(shown?.html).not.toMatch(/<(?:img|script|style|link|image|foreignObject)\b|\sstyle=|\son\w+="|href="[^#]/iu);
  });
});
