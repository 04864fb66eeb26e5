import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../server/src/assess/assess.ts';
import type { FileFacts } from '../../server/src/facts/model.ts';
import { lintCached, type PackStore } from '../../server/src/lint/cached-lint.ts';
import { fingerprints } from '../../server/src/lint/fingerprint.ts';
import { type LintedDocument, lintProject } from '../../server/src/lint/lint.ts';
import { Pack, PackWriter } from '../../server/src/lint/pack.ts';
import { lazyFacts, packFacts } from '../../server/src/lint/packed-facts.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings, type Settings } from '../../server/src/project/settings.ts';
import { edit, FILES, generatedProject } from '../project/edits.ts';

const SETTINGS: Settings = { ...defaultSettings('2026-11-22'), assess };

class MemoryStore implements PackStore {
  maker = 'this test';
  bytes: Buffer | undefined;
  news: Buffer | undefined;
  writes = 0;

  read() {
    return this.bytes;
  }

  readNews() {
    return this.news;
  }

  write() {
    return this.output((bytes) => {
      this.bytes = bytes;
    });
  }

  writeNews() {
    return this.output((bytes) => {
      this.news = bytes;
    });
  }

  private output(take: (bytes: Buffer) => void) {
    const parts: Uint8Array[] = [];
    return {
      put: (bytes: Uint8Array) => void parts.push(Buffer.from(bytes)),
      finish: () => {
        take(Buffer.concat(parts));
        this.writes++;
      },
      abandon: () => {},
    };
  }
}

function sourcesOf(texts: ReadonlyMap<string, string>) {
  return [...texts].sort().map(([name, text]) => ({ uri: `${name}.afspraak`, asked: true, read: () => text }));
}

async function seen(documents: Iterable<LintedDocument>, texts: ReadonlyMap<string, string>, settings: Settings) {
  const shown: unknown[] = [];
  for (const document of documents) {
    if ('unreadable' in document) {
      shown.push(document.uri, document.unreadable.message);
      continue;
    }
    const facts = document.facts();
    const { uri, findings, index, fingerprints: kept = (now) => fingerprints(now, facts, findings) } = document;
    const text = texts.get(uri.replace('.afspraak', '')) ?? '';
    const context = { uri, text, facts, settings, project: new ProjectView(index) };
    for (const { related, fixes, ...finding } of findings) {
      const places = related.map((place) => [place.uri, place.span, place.message, place.lines.lineStarts.length]);
      const edits = await Promise.all(fixes.map(async (fix) => [fix.title, fix.safe, await fix.edits(context)]));
      shown.push({ uri, ...finding, places, edits });
    }
    shown.push(kept(text), [uri, JSON.parse(JSON.stringify(facts))]);
  }
  return shown;
}

async function compare(store: PackStore, texts: ReadonlyMap<string, string>, settings = SETTINGS) {
  const project = { settings, sources: sourcesOf(texts) };
  const kept = await seen(lintCached(project, store), texts, settings);
  expect(kept).toEqual(await seen(lintProject(project), texts, settings));
}

function neverDamaged(): never {
  throw new Error('These facts are whole');
}

/** Facts that name what is not there. */
function nonsense(facts: FileFacts): FileFacts {
  return { ...facts, lineStarts: [], declarations: facts.declarations.map((each) => ({ ...each, container: 1e9 })) };
}

const someTexts = () =>
  new Map(FILES.map((name, at) => [name, fc.sample(generatedProject, { numRuns: 1, seed: 7 })[0]?.[at] ?? '']));

/** Documents that have nothing to do with each other, one of which changed since a pack was made of them. */
async function withNews() {
  const store = new MemoryStore();
  const texts = new Map(FILES.map((name) => [name, `taak ${name} "Taak"\n`]));
  await compare(store, texts);
  const before = store.bytes;
  texts.set('b', 'taak b "Iets anders"\nmedewerker jan {\n  leidinggevende: els\n}\n');
  await compare(store, texts);
  expect(store.bytes).toBe(before);
  return { store, texts };
}

describe('linting from a pack', () => {
  test('gives what linting from the texts gives, after any series of edits', async () => {
    await fc.assert(
      fc.asyncProperty(generatedProject, fc.array(edit, { minLength: 12, maxLength: 12 }), async (contents, edits) => {
        const store = new MemoryStore();
        const texts = new Map(contents.map((content, at) => [FILES[at] ?? '', content]));
        await compare(store, texts);
        for (const each of edits) {
          const moved = texts.get(each.file);
          if (each.kind === 'write') texts.set(each.file, each.text);
          else texts.delete(each.file);
          if (each.kind === 'rename' && moved !== undefined) texts.set(each.to, moved);
          await compare(store, texts);
        }
      }),
      { numRuns: 15, seed: 20261122 },
    );
  }, 120_000);

  test('gives the same whatever happened to the pack', async () => {
    const { store, texts } = await withNews();
    const whole = { bytes: store.bytes ?? Buffer.alloc(0), news: store.news ?? Buffer.alloc(0) };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('bytes', 'news'),
        fc.nat(),
        fc.nat(255),
        fc.boolean(),
        async (part, place, byte, isCut) => {
          const at = place % whole[part].length;
          const damaged = isCut ? whole[part].subarray(0, at) : Buffer.from(whole[part]);
          if (!isCut) damaged[at] = byte;
          Object.assign(store, whole, { [part]: damaged });
          await compare(store, texts);
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);

  test('looks again when settings, the day or the program are others', async () => {
    const texts = someTexts();
    const store = new MemoryStore();
    await compare(store, texts);
    await compare(store, texts, { ...SETTINGS, today: '2027-06-01' });
    await compare(store, texts, { ...SETTINGS, preset: 'strict', language: 'en' });
    store.maker = 'another program';
    await compare(store, texts);
    expect(store.writes).toBe(4);
  });

  test('writes news while most of the pack holds, then another pack', async () => {
    const { store, texts } = await withNews();
    const { bytes, news } = store;
    await compare(store, texts);
    expect(store.writes).toBe(2);
    texts.delete('c');
    await compare(store, texts);
    expect(store).toMatchObject({ bytes, writes: 3 });
    store.news = news;
    await compare(store, texts);
    texts.set('d', 'taak d "Nieuw"\n');
    await compare(store, texts);
    expect(store.bytes).not.toBe(bytes);
  });

  test('does not read the news of another pack', async () => {
    const { store, texts } = await withNews();
    const { bytes, news } = store;
    store.bytes = undefined;
    texts.set('b', 'taak b "Taak"\n');
    texts.set('e', 'taak e "Kaat"\n');
    await compare(store, texts);
    expect(store.bytes).toHaveLength(bytes?.length ?? 0);
    const open = (since?: Buffer) => Pack.open(store.bytes ?? Buffer.alloc(0), store.maker, since);
    expect(open(news)?.files).toEqual(open()?.files);
  });

  test('writes nothing when nothing changed', () => {
    const texts = someTexts();
    const store = new MemoryStore();
    const project = { settings: SETTINGS, sources: sourcesOf(texts) };
    const before = [...lintCached(project, store)].length;
    expect([...lintCached(project, store)]).toHaveLength(before);
    expect(store.writes).toBe(1);
  });

  test('lints from the texts when a pack says what no document could say', async () => {
    const texts = someTexts();
    const store = new MemoryStore();
    await compare(store, texts);
    const pack = Pack.open(store.bytes ?? Buffer.alloc(0), store.maker);
    const output = store.write();
    const writer = new PackWriter(output.put);
    for (const file of pack?.files.values() ?? []) {
      const bytes = pack?.raw(file.facts) ?? Buffer.alloc(0);
      const facts = writer.put(packFacts(nonsense(lazyFacts(() => bytes, neverDamaged))));
      const contributes = writer.numbers(pack?.numbers(file.contributes) ?? new Uint32Array());
      writer.file({ uri: file.uri, hash: file.hash, facts, contributes });
    }
    writer.finish(store.maker);
    output.finish();
    const linted = [...lintCached({ settings: SETTINGS, sources: sourcesOf(texts) }, store)];
    const messages = (documents: readonly LintedDocument[]) =>
      documents.flatMap((each) => ('findings' in each ? each.findings.map(({ message }) => message) : []));
    expect(messages(linted)).toEqual(messages([...lintProject({ settings: SETTINGS, sources: sourcesOf(texts) })]));
  });
});
