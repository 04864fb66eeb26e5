import { describe, expect, it } from 'vitest';
import { colours, piecesIn } from './tokenize.ts';

const PROPERTY = 'keyword.other.property';

describe('texts and comments', () => {
  it.each(['"taak: team Onthaal {"', '“taak: team Onthaal {”', '„taak: team Onthaal {”', '"""taak: team Onthaal {"""'])(
    'nothing is a keyword in %s',
    async (text) => {
      const [, , ...value] = await colours(`norm: ${text}`);
      expect(value.map(([, scope]) => scope.replace(/\.(begin|end|double|triple)$/, ''))).toEqual([
        'punctuation.definition.string',
        'string.quoted',
        'punctuation.definition.string',
      ]);
    },
  );

  it('keeps an escaped quote inside its text', async () => {
    expect(await piecesIn('constant.character.escape', 'norm: "een \\"goed\\" blad"')).toEqual(['\\"', '\\"']);
    expect(await piecesIn(PROPERTY, 'norm: "een \\"" tegen: 2026-03-13')).toEqual(['norm', 'tegen']);
  });

  it('reads a long text over lines, and what follows it', async () => {
    const text = 'bezielend: """\n  taak: geen eigenschap\n  einde\n  """\nspecifiek: "x"';
    expect(await piecesIn(PROPERTY, text)).toEqual(['bezielend', 'specifiek']);
  });

  it.each(['"', '“', '„'])('a text opened with %s and never closed ends with its line', async (quote) => {
    const text = `norm: ${quote}half af\ntegen: 2026-03-13`;
    expect(await piecesIn(PROPERTY, text)).toEqual(['norm', 'tegen']);
    expect(await piecesIn('invalid.illegal', text)).toEqual([quote]);
  });

  it('a long text that is never closed ends with its block', async () => {
    const text = 'stap Vragen {\n  norm: """half af\n}\nstap Gegevens {';
    expect(await piecesIn('keyword.control.block', text)).toEqual(['stap', 'stap']);
  });

  it('sets comments apart, and suppressions inside them', async () => {
    expect(await colours('leden: jan // team: X')).toEqual([
      ['leden', PROPERTY],
      [':', 'punctuation.separator.key-value'],
      ['//', 'punctuation.definition.comment'],
      [' team: X', 'comment.line.double-slash'],
    ]);
    expect(await piecesIn('keyword', '/* team X {\n stap Y { */ team Z {')).toEqual(['team']);
    const suppression = '// afspraak-ignore smart/means-missing: budget volgt';
    expect(await piecesIn('keyword.other.suppression', suppression)).toEqual(['afspraak-ignore']);
    expect(await piecesIn('variable.other.enummember', suppression)).toEqual(['smart/means-missing']);
  });

  it('shows what can never be right', async () => {
    expect(await piecesIn('invalid', 'tegen: 13/03/2026\n<<<<<<< HEAD')).toEqual(['13/03/2026', '<<<<<<< HEAD']);
  });
});

describe('language line', () => {
  it('changes the dialect of a document, also below a comment', async () => {
    const english = 'person els "Els" {\n  manager: jan\n}';
    for (const line of ['taal: en', 'language: en', '// afspraken\n\nLanguage : en']) {
      expect(await piecesIn('keyword.control.block', `${line}\n${english}`)).toEqual(['person']);
      expect(await piecesIn('constant.language.dialect', `${line}\n${english}`)).toEqual(['en']);
    }
    expect(await piecesIn('keyword.control.block', 'taal: nl\nmedewerker els', 'agreement')).toEqual(['medewerker']);
  });

  it('changes nothing when it says what was so already, or comes too late', async () => {
    expect(await piecesIn('keyword.control.block', 'taal: nl\nmedewerker els')).toEqual(['medewerker']);
    expect(await piecesIn('keyword.control.block', 'team X\ntaal: en\nteam Y\nperson z')).toEqual(['team', 'team']);
  });
});
