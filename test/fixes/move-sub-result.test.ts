import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { moveSubResult } from '../../server/src/fixes/move-sub-result.ts';
import { ProjectIndex } from '../../server/src/project/project-index.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';

/** The text after moving the sub-result of step A of P, or why it is not moved. */
function moved(text: string, date: string, { agreement = 'P', step = 'A' } = {}): string {
  const uri = 'file:///a.agreement';
  const facts = readFacts(text, { path: uri });
  const index = new ProjectIndex();
  index.set(uri, facts);
  const document = { uri, text, facts, settings: defaultSettings('2026-03-20'), project: new ProjectView(index) };
  const result = moveSubResult(document, { agreement, step, date });
  return 'edits' in result ? applyEdits(text, result.edits) : `refused: ${result.refused.en}`;
}

const process = (step: string) =>
  `process agreement P {\n  between: els and jan\n  time-bound: from 2026-03-02 to 2026-05-31\n  ${step}\n}\n`;

describe('giving a sub-result another date', () => {
  it('changes the date where it stands', () => {
    const text = process('step A { due: 2026-03-13 // agreed\n    norm: "ten" }');
    expect(moved(text, '2026-03-18')).toBe(text.replace('2026-03-13', '2026-03-18'));
  });

  it('gives a step without a date one, at its place among the others and in the line ends of the document', () => {
    const text = process('step A {\n    duration: 2 weeks\n  }').replaceAll('\n', '\r\n');
    expect(moved(text, '2026-03-18')).toContain('step A {\r\n    due: 2026-03-18\r\n    duration: 2 weeks\r\n  }');
    expect(moved(process('step A'), '2026-03-18')).toContain('step A {\n    due: 2026-03-18\n  }\n}');
  });

  it.each([
    ['a Saturday', '2026-03-14', '2026-03-16'],
    ['a holiday', '2026-04-06', '2026-04-07'],
    ['the last Sunday of the period', '2026-05-31', '2026-05-29'],
  ])('moves on from %s', (_, asked, written) => {
    expect(moved(process('step A { due: 2026-03-13 }'), asked)).toContain(`due: ${written}`);
  });

  it('keeps to days on which the employee is there', () => {
    const text = `person jan { absent: from 2026-03-16 to 2026-03-20 }\n${process('step A { due: 2026-03-13 }')}`;
    expect(moved(text, '2026-03-17')).toContain('due: 2026-03-23');
  });

  it('is free where the agreement names no end', () => {
    const text = process('step A { due: 2026-03-13 }').replace(' to 2026-05-31', '').replace('from', 'from');
    expect(moved(text, '2031-03-18')).toContain('due: 2031-03-18');
  });

  it.each([
    ['before the period', '2026-03-01', {}, '1 Mar 2026 is outside the period'],
    ['after the period', '2026-06-01', {}, '1 Jun 2026 is outside the period of ‘P’ (2 Mar 2026 to 31 May 2026)'],
    ['a day that does not exist', '2026-02-30', {}, 'outside the period'],
    ['another agreement', '2026-03-18', { agreement: 'Q' }, 'not in this document'],
    ['another step', '2026-03-18', { step: 'B' }, 'not in this document'],
  ])('refuses %s', (_, date, move, reason) => {
    expect(moved(process('step A { due: 2026-03-13 }'), date, move)).toContain(reason);
  });

  it('refuses a step whose name is taken twice', () => {
    expect(moved(process('step A {}\n  step A {}'), '2026-03-18')).toContain('more than once');
  });
});
