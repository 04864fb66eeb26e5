import { describe, expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import type { Agreement } from '../../server/src/facts/model.ts';
import { compareSignature, signatureOf } from '../../server/src/project/signature.ts';

const DUTCH = `resultaatafspraak Vlot "Vacatures vlotter invullen" {
  tussen: els en jan
  meetbaar: "klachten" van 12,5 naar hoogstens 10 per maand
  realistisch: "Jan krijgt er tijd voor."
  tijdsgebonden: van 2026-02-01 tot 2026-06-30
  opvolging: elke 4 weken
}`;
const ENGLISH = `result agreement Quick "Vacatures vlotter invullen" {
  between: els and jan
  measurable: "klachten" from 12.5 to at most 10 per month
  realistic: "Jan krijgt er tijd voor."
  time-bound: from 2026-02-01 to 2026-06-30
  follow-up: every 4 weeks
}`;

function agreementIn(text: string, path = 'a.afspraak'): Agreement {
  return readFacts(text, { path }).agreements[0] as Agreement;
}

const signed = signatureOf(agreementIn(DUTCH));

describe('a signature', () => {
  it('is twelve letters and digits', () => {
    expect(signed).toMatch(/^[0-9a-v]{12}$/);
  });

  it.each([
    ['layout and comments', DUTCH.replaceAll('\n', '\r\n\r\n  // terzijde\r\n')],
    ['its own acceptances', DUTCH.replace('  opvolging', `  aanvaard: els op 2026-01-12 #${signed}\n  opvolging`)],
    ['the name of the agreement', DUTCH.replace('Vlot ', 'Anders ')],
    ['what comes before it', `taak Werving\n${DUTCH}`],
  ])('does not depend on %s', (_, text) => {
    expect(signatureOf(agreementIn(text))).toBe(signed);
  });

  it('does not depend on the dialect', () => {
    expect(signatureOf(agreementIn(ENGLISH, 'a.agreement'))).toBe(signed);
  });

  it.each([
    ['who', 'els en jan', 'els en mia'],
    ['measure', 'hoogstens 10', 'hoogstens 8'],
    ['means', 'krijgt er tijd', 'krijgt er geld'],
    ['when', '2026-06-30', '2026-09-30'],
  ])('says that %s changed', (part, from, to) => {
    const changed = agreementIn(DUTCH.replace(from, to));
    expect(compareSignature(changed, signed)).toEqual({ holds: false, changed: [part] });
  });

  it('still holds when only its first six characters were written', () => {
    expect(compareSignature(agreementIn(DUTCH), signed.slice(0, 6)).holds).toBe(true);
    expect(compareSignature(agreementIn(DUTCH), signed.slice(0, 4)).holds).toBe(false);
  });
});
