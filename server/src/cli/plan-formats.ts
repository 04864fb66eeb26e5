import type { Plan } from '../plan/model.ts';
import type { Localized } from '../project/localized.ts';
import type { Context } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';
import { printableJson } from './printable.ts';

/** A plan to write, with where it comes from and the language to write in. */
export interface PlanToWrite {
  plan: Plan;
  /** Path from the working directory, with forward slashes. */
  file: string;
  language: keyof Localized;
}

/** Plans written in one format; at least one. */
export type WritePlans = (
  plans: readonly [PlanToWrite, ...PlanToWrite[]],
  context: Context,
) => Promise<string | Uint8Array>;

/** Formats that a plan can be written in. */
export const PLAN_FORMATS = ['text', 'svg', 'png', 'trend', 'md', 'mermaid', 'csv', 'json', 'ics'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

/** Formats that hold one plan. */
export const SINGLE_FORMATS: ReadonlySet<PlanFormat> = new Set(['svg', 'png', 'trend']);

/** Version of the envelope and of the plans in it; raised when a reader of the older one would no longer understand. */
const JSON_VERSION = 1;

/** How plans are written, by format; each loads what it needs when it runs. */
export const WRITE_PLANS: { readonly [F in PlanFormat]: WritePlans } = {
  text: async (plans, { colours, width }) => {
    const { planText } = await import('../report/plan-text.ts');
    const { bold: strong, dim: muted, yellow: warning } = colours;
    return plans
      .map(({ plan, language }) => planText(plan, { language, width, style: { strong, muted, warning } }))
      .join('\n\n');
  },
  svg: async ([{ plan, language }]) => {
    const { planPicture } = await import('../picture/plan-picture.ts');
    return `${await planPicture(plan, { language, theme: 'light' })}\n`;
  },
  png: async ([{ plan, language }]) => {
    const { loadRasteriser } = await import('../picture/png.ts');
    const rasterise = await loadRasteriser();
    if (!rasterise) throw new CouldNotRun(NO_RENDERER);
    const { planPicture } = await import('../picture/plan-picture.ts');
    return rasterise(await planPicture(plan, { language, theme: 'light' }));
  },
  trend: async ([{ plan, language }]) => {
    const { trendPicture } = await import('../picture/trend-picture.ts');
    const picture = await trendPicture(plan, { language, theme: 'light' });
    if (picture === undefined) throw new CouldNotRun(noValues(plan.name));
    return `${picture}\n`;
  },
  md: async (plans) => {
    const { planMarkdown } = await import('../report/plan-markdown.ts');
    return plans.map(({ plan, language }) => planMarkdown(plan, language)).join('\n');
  },
  mermaid: async (plans) => (await import('../report/plan-mermaid.ts')).planMermaid(plans),
  csv: async (plans) => (await import('../report/plan-csv.ts')).planCsv(plans),
  json: async (plans) => {
    const written = plans.map(({ plan, file }) => printableJson({ file, plan }));
    return `{"version":${JSON_VERSION},"plans":[\n${written.join(',\n')}\n]}\n`;
  },
  ics: async (plans) => {
    const twin = plans.find(({ plan }, index) => plans.findIndex((other) => other.plan.name === plan.name) < index);
    if (twin) throw new CouldNotRun(sameEvents(twin));
    return (await import('../report/plan-ics.ts')).planIcs(plans);
  },
};

const noValues = (name: string): Localized => ({
  nl: `‘${name}’ heeft geen opvolggesprek of evaluatie met een datum en een waarde van zijn maatstaf, dus er is geen verloop te tekenen.`,
  en: `‘${name}’ has no check-in or evaluation with a date and a value of its measure, so there is no trend to draw.`,
});

const NO_RENDERER: Localized = {
  nl: 'Voor png is het pakket @resvg/resvg-js nodig, en dat is hier niet geïnstalleerd. Kies svg, of installeer het naast afspraak.',
  en: 'A png needs the package @resvg/resvg-js, which is not installed here. Choose svg, or install it beside afspraak.',
};

/** Events are known by names, which are only unique within a project. */
function sameEvents({ plan: { name }, file }: PlanToWrite): Localized {
  return {
    nl: `Meer dan één afspraak heet ‘${name}’, ook die in ${file}; in een agenda zouden ze elkaar overschrijven. Maak per project een eigen bestand.`,
    en: `More than one agreement is called ‘${name}’, also the one in ${file}; in a calendar they would overwrite each other. Write a file for each project.`,
  };
}
