import { expect, it } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { rolesOf } from '../../server/src/project/parties.ts';

/** Leader and employee of an agreement, in a project where els manages jan and piet. */
function roles(lines: string) {
  const { agreements } = readFacts(`resultaatafspraak A {\n${lines}\n}`, { path: 'a.afspraak' });
  const managers = new Map([
    ['jan', 'els'],
    ['piet', 'els'],
  ]);
  const { leader, employee } = rolesOf(agreements[0] ?? { parties: [] }, (person) => managers.get(person));
  return [leader?.name, employee?.name];
}

it.each([
  ['the one whose manager is the other, whatever the order', 'tussen: jan en els', ['els', 'jan']],
  ['the second of two strangers', 'tussen: mia en noor', ['mia', 'noor']],
  ['the owner', 'tussen: mia en noor\neigenaar: mia', ['noor', 'mia']],
  ['the owner of many parties, led by their manager', 'tussen: mia, els en piet\neigenaar: piet', ['els', 'piet']],
  ['a single party', 'tussen: jan', [undefined, 'jan']],
  ['nobody among many parties without an owner', 'tussen: els, jan en piet', [undefined, undefined]],
  ['nobody without parties', 'taak: Werving', [undefined, undefined]],
])('the employee is %s', (_, lines, expected) => {
  expect(roles(lines)).toEqual(expected);
});
