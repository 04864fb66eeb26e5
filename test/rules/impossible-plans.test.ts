import { expect, test } from 'vitest';
import { readFacts } from '../../server/src/facts/extract.ts';
import { applyEdits } from '../../server/src/fixes/apply.ts';
import { CheckedProject } from '../../server/src/lint/checked-project.ts';
import { ProjectView } from '../../server/src/project/project-view.ts';
import { defaultSettings } from '../../server/src/project/settings.ts';
import type { Finding } from '../../server/src/rules/engine.ts';

const URI = 'plan.agreement';
const SETTINGS = defaultSettings('2026-03-02');

function checked(text: string): CheckedProject {
  const project = new CheckedProject(SETTINGS);
  project.set(URI, readFacts(text, { path: URI }));
  return project;
}

function found(text: string, rule: string): Finding[] {
  return checked(text)
    .findings(URI)
    .filter((finding) => finding.rule === rule);
}

const said = (findings: readonly Finding[]) => findings.map(({ message }) => message.split('.')[0]);
const places = (text: string, [finding]: readonly Finding[]) =>
  (finding?.related ?? []).map(({ span, message }) => [text.slice(span.start, span.end), message]);

const plan = (steps: string) =>
  `process agreement P {\n  time-bound: from 2026-03-02 to 2026-05-29\n${steps}\n}\nperson lien { absent: from 2026-03-09 to 2026-03-20 }\n`;

test('a step that is due too soon names every step that holds it up, with its date', () => {
  const text = plan(`
    step Ask { due: 2026-04-10 }
    step Collect { after: Ask duration: 2 weeks }
    step Write { after: Collect due: 2026-04-17 }
  `);
  const findings = found(text, 'process/step-before-dependency');
  expect(said(findings)).toEqual([
    '‘Write’ is due on 2026-04-17, but because of Ask (2026-04-10) → Collect (2026-04-24) → Write (2026-04-27) it cannot be ready before 2026-04-27',
  ]);
  expect(places(text, findings)).toEqual([
    ['Ask', '‘Ask’ is ready on 2026-04-10.'],
    ['Collect', '‘Collect’ is ready on 2026-04-24.'],
  ]);
});

test('a chain goes on through a step that cannot keep its own date', () => {
  const text = plan(`
    step Ask { duration: 3 weeks }
    step Collect { after: Ask due: 2026-03-13 duration: 1 week }
    step Write { after: Collect due: 2026-03-20 duration: 1 week }
  `);
  expect(said(found(text, 'process/step-before-dependency'))).toEqual([
    expect.stringContaining('because of Ask (2026-03-20) → Collect (2026-03-27) it cannot be ready before 2026-03-27'),
    expect.stringContaining('because of Ask (2026-03-20) → Collect (2026-03-27) → Write (2026-04-03) it cannot be'),
  ]);
});

test('a step that runs past the end names the chain that pushes it there', () => {
  const text = plan('step Ask { due: 2026-05-15 }\nstep Collect { after: Ask duration: 3 weeks }');
  const findings = found(text, 'process/step-outside-period');
  expect(said(findings)).toEqual([
    'With this duration Ask (2026-05-15) → Collect (2026-06-08) is ready on 2026-06-08 at the earliest, after the end on 2026-05-29',
  ]);
  expect(places(text, findings)).toEqual([['Ask', '‘Ask’ is ready on 2026-05-15.']]);
});

test('steps that wait for each other are each shown with what they wait for', () => {
  const text = plan('step A { after: C }\nstep B { after: A }\nstep C { after: B }');
  const findings = found(text, 'process/step-cycle');
  expect(said(findings)).toEqual(['These steps wait for each other: A → C → B → A']);
  expect(places(text, findings)).toEqual([
    ['C', '‘C’ waits for B.'],
    ['B', '‘B’ waits for A.'],
  ]);
});

test.each([
  ['a Saturday', 'due: 2026-03-14', 'that is a Saturday', '2026-03-13'],
  ['a Sunday', 'due: 2026-03-15', 'that is a Sunday', '2026-03-16'],
  ['Easter Monday', 'due: 2026-04-06', 'that is a public holiday', '2026-04-07'],
  ['an absence', 'by: lien due: 2026-03-19', 'lien is absent then', '2026-03-23'],
])('a due date on %s says why nobody works, and moves to the nearest working day', async (_, step, reason, nearest) => {
  const text = plan(`step A { ${step} }`);
  const [finding] = found(text, 'process/due-on-free-day');
  expect(finding?.message).toContain(reason);
  const { index } = checked(text);
  const context = {
    uri: URI,
    text,
    facts: readFacts(text, { path: URI }),
    settings: SETTINGS,
    project: new ProjectView(index),
  };
  const after = applyEdits(text, (await finding?.fixes[0]?.edits(context)) ?? []);
  expect(after).toContain(`due: ${nearest}`);
  expect(found(after, 'process/due-on-free-day')).toEqual([]);
});
