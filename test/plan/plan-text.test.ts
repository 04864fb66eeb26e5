import { describe, expect, it } from 'vitest';
import { planText } from '../../server/src/report/plan-text.ts';
import { columns } from '../../server/src/words/text-fit.ts';
import { planOf } from './plan-of.ts';

const STEPS = `
  coaching: els every 4 weeks
  step Ask "Sharpen the question" { sub-result: "one page with the question" due: 2026-03-13 by: piet }
  step Collect "Collect figures" { after: Ask duration: 3 weeks sub-result: "the filled-in table" }
  step Write "Write the proposal" { after: Collect }
`;

describe('the plan as text', () => {
  it('writes the year once where a step goes over the turn of it', () => {
    const plan = planOf('step Ask { due: 2027-01-15 }', { period: 'from 2026-11-23 to 2027-01-15' });
    expect(planText(plan, { language: 'en', width: 80 })).toMatch(/ 23 Nov – 15 Jan 2027\n/);
  });

  it('shows steps, sub-results, dates, dependencies and moments in both languages', () => {
    const plan = planOf(STEPS, { title: 'Compare policies' });
    expect(planText(plan, { language: 'en', width: 80 })).toMatchInlineSnapshot(`
      "Compare policies
      Plan of sub-results · 2 Mar – 29 May 2026 · today 20 Mar

      1. Sharpen the question                                           2 Mar – 13 Mar
         ◆ one page with the question
         agreed date · date passed · by piet · critical path
      2. Collect figures                                                16 Mar – 3 Apr
         ◇ the filled-in table
         proposed date · at risk · as things stand ready on 13 Apr
         after Sharpen the question · critical path
      3. Write the proposal                                             7 Apr – 29 May
         ◇ no sub-result yet
         proposed date · not started · after Collect figures · critical path

                               Mar                Apr                May
      Sharpen the question     ━━━━━━◆    |
      Collect figures                  ━━━━━━━━━━━◇
      Write the proposal                  |          ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━◇
      coaching                            |     •                •                 •
                                          today

      Moments
      coaching · els: 30 Mar, 27 Apr, 26 May
      "
    `);
    expect(planText(plan, { language: 'nl', width: 60 })).toMatchInlineSnapshot(`
      "Compare policies
      Plan van deelresultaten · 2 mrt – 29 mei 2026
      vandaag 20 mrt

      1. Sharpen the question                       2 mrt – 13 mrt
         ◆ one page with the question
         afgesproken datum · datum voorbij · door piet
         kritiek pad
      2. Collect figures                            16 mrt – 3 apr
         ◇ the filled-in table
         voorgestelde datum · in gevaar
         zoals het nu staat klaar op 13 apr
         na Sharpen the question · kritiek pad
      3. Write the proposal                         7 apr – 29 mei
         ◇ nog geen deelresultaat
         voorgestelde datum · nog niet begonnen
         na Collect figures · kritiek pad

                           mrt           apr          mei
      Sharpen the question ━━━━◆  |
      Collect figures            ━━━━━━━━◇
      Write the proposal          |       ━━━━━━━━━━━━━━━━━━━━━━━◇
      coaching                    |    •           •            •
                                  vandaag

      Momenten
      coaching · els: 30 mrt, 27 apr, 26 mei
      "
    `);
  });

  it.each([40, 60, 80, 120])('fits in %i columns', (width) => {
    const long =
      'Werkstroomvergunningsprocedurebeschrijving afstemmen met de verantwoordelijken van alle wijkloketten 漢字 👩‍💻';
    const plan = planOf(`step A "${long}" { sub-result: "${long}" by: piet }\nstep B "${long}" { after: A }`, {
      title: long,
    });
    const lines = planText(plan, { language: 'nl', width }).split('\n');
    expect(lines.filter((line) => columns(line) > width)).toEqual([]);
  });

  it('says why a plan cannot be kept', () => {
    const plan = planOf('step A { after: B }\nstep B { after: A due: 2026-06-05 }');
    const text = planText(plan, { language: 'en', width: 100 });
    expect(text).toContain('! These steps wait for each other: A → B → A.');
    expect(text).toContain('! ‘B’ is due on 5 Jun, outside the period of the agreement.');
  });

  it('calls the steps of a chain by their titles', () => {
    const plan = planOf(
      'step A "Ask" { duration: 8 weeks }\nstep B "Build" { after: A due: 2026-03-20 duration: 1 week }',
    );
    const text = planText(plan, { language: 'nl', width: 120 });
    expect(text).toContain('! ‘Build’ is afgesproken tegen 20 mrt, maar kan pas klaar zijn op 5 mei (Ask → Build).');
  });

  it('leaves colour to its caller', () => {
    const style = {
      strong: (text: string) => `<b>${text}</b>`,
      muted: (text: string) => text,
      warning: (text: string) => text,
    };
    expect(planText(planOf('step A {}'), { language: 'en', width: 80, style })).toContain('<b>Plan</b>');
    expect(planText(planOf('step A {}'), { language: 'en', width: 80 })).not.toContain('\u001b');
  });

  it('lets no text of a document steer the terminal', () => {
    const plan = planOf('step A "red \u001b[31m and \u202e back" {}');
    expect(planText(plan, { language: 'en', width: 80 })).toContain('red [31m and back');
  });

  it('says that there are no steps', () => {
    expect(planText(planOf(''), { language: 'nl', width: 80 })).toContain('Deze afspraak heeft geen stappen.');
  });
});
