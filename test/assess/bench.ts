// Prints how many sentences a second are assessed once warm, and what loading costs. `node test/assess/bench.ts [seconds]`
import type { AssessOptions } from '../../server/src/assess/model.ts';

const TEMPLATES = [
  'Tegen {day} {nlMonth} 2027 dalen de klachten over zaal {n} van {n}5 naar {n} per maand.',
  'De samenwerking met dienst {n} verbeteren.',
  'Elke week belt ploeg {n} minstens {n} klanten die niets meer bestelden.',
  'Wij willen de website gebruiksvriendelijker maken voor doelgroep {n}.',
  'Minstens {n} % van de dossiers wordt binnen 5 werkdagen afgehandeld.',
  'By {day} {enMonth} 2027 complaints about hall {n} drop from {n}5 to {n} a month.',
  'Improve the collaboration with department {n}.',
  'Call at least {n} customers who ordered nothing every week.',
  'We want to become the best employer of region {n}.',
  'At least {n}% of the files are handled within 5 working days.',
];
const MONTHS = {
  nl: ['januari', 'maart', 'mei', 'juni', 'oktober'],
  en: ['January', 'March', 'May', 'June', 'October'],
};
const OPTIONS: AssessOptions = { lang: 'auto', today: '2026-05-04' };
const BATCH = 2000;

function sentence(index: number): string {
  const template = TEMPLATES[index % TEMPLATES.length] ?? '';
  const month = Math.floor(index / 7) % MONTHS.nl.length;
  return template
    .replaceAll('{n}', String((index % 90) + 2))
    .replace('{day}', String((index % 28) + 1))
    .replace('{nlMonth}', MONTHS.nl[month] ?? '')
    .replace('{enMonth}', MONTHS.en[month] ?? '');
}

const seconds = Number(process.argv[2] ?? 3);
const loading = performance.now();
const { assess } = await import('../../server/src/assess/assess.ts');
console.log(`load ${(performance.now() - loading).toFixed(0)} ms`);

const sentences = Array.from({ length: BATCH }, (_, index) => sentence(index));
let best = 0;
const end = performance.now() + seconds * 1000;
while (performance.now() < end) {
  const began = process.cpuUsage();
  for (const text of sentences) assess(text, OPTIONS);
  const { user, system } = process.cpuUsage(began);
  best = Math.max(best, (BATCH / (user + system)) * 1e6);
}
console.log(`assess ${Math.round(best).toLocaleString('en')} sentences per second of one core, once warm`);
