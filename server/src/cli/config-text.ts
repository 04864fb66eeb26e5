import { columns } from '../words/text-fit.ts';
import type { Context } from './context.ts';
import type { Described, DescribedOrigin, DescribedSettings, SeverityOrigin } from './described-settings.ts';
import { printable } from './printable.ts';

type Row = readonly [name: string, value: string, from: string];

/** The settings of a document in lines for people. */
export function configLines(described: DescribedSettings, { language, colours }: Context): string[] {
  const words = WORDS[language];
  const { language: messages, country, preset, thresholds, rules } = described;
  const origin = (from: DescribedOrigin | SeverityOrigin): string => {
    if (from.kind === 'file') return `${printable(from.file)}:${from.line}`;
    if (from.kind !== 'preset') return words[from.kind];
    return words.preset(from.preset, from.from.kind === 'default' ? '' : ` (${origin(from.from)})`);
  };
  const row = (name: string, { value, from }: Described<string | number, SeverityOrigin>): Row => [
    name,
    String(value),
    origin(from),
  ];
  const groups: readonly (readonly Row[])[] = [
    [
      ...(messages ? [row('language', messages)] : []),
      ...(country ? [row('country', country)] : []),
      row('preset', preset),
    ],
    Object.entries(thresholds).map(([name, threshold]) => row(name, threshold)),
    Object.entries(rules).map(([name, rule]) => row(name, rule)),
  ];
  const widths = [0, 1].map((at) => Math.max(...groups.flat().map((each) => columns(each[at] ?? ''))));
  const line = ([name, value, from]: Row) =>
    `${name.padEnd(widths[0] ?? 0)}  ${colours.bold(value.padEnd(widths[1] ?? 0))}  ${colours.dim(from)}`;
  return [
    colours.bold(printable(described.file)),
    `${words.project}: ${printable(described.project)}`,
    `${words.configurations}: ${described.configurations.map(printable).join(' < ') || words.none}`,
    ...groups.filter((group) => group.length > 0).flatMap((group) => ['', ...group.map(line)]),
  ];
}

const WORDS = {
  nl: {
    project: 'Project',
    configurations: 'Configuratie, de sterkste achteraan',
    none: 'geen',
    default: 'standaard',
    'command-line': 'opdrachtregel',
    'opt-in': 'uit zolang ‘rules’ ze niet aanzet',
    preset: (name: string, from: string) => `preset ${name}${from}`,
  },
  en: {
    project: 'Project',
    configurations: 'Configuration, the strongest last',
    none: 'none',
    default: 'default',
    'command-line': 'command line',
    'opt-in': 'off until ‘rules’ sets it',
    preset: (name: string, from: string) => `preset ${name}${from}`,
  },
};
