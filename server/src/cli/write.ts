import type { Report } from '../view/model.ts';
import { planWords, shortDate } from '../words/plan-words.ts';
import { reportWords } from '../words/report-words.ts';
import type { Context } from './context.ts';
import { CouldNotRun } from './could-not-run.ts';
import type { Format, WritingCommand } from './formats.ts';
import { plansOf, type Thing } from './things.ts';
import * as reasons from './write-reasons.ts';

/** What is asked to be written: at least one thing, and by what command. */
export interface Asked {
  command: WritingCommand;
  things: readonly [Thing, ...Thing[]];
  context: Context;
}

type Write = (asked: Asked) => Promise<string | Uint8Array>;

/** Things written in a format. Throws {@link CouldNotRun} when they have nothing that the format can hold. */
export function write(format: Format, asked: Asked): Promise<string | Uint8Array> {
  const writer = WRITERS[format];
  return typeof writer === 'function' ? writer(asked) : writer[asked.command](asked);
}

/** How things are written, by format, and by command where those differ; each loads what it needs when it runs. */
const WRITERS: { readonly [F in Format]: Write | { readonly [C in WritingCommand]: Write } } = {
  text: { plan: planText, report: reportText },
  svg: pictureOf,
  png: async (asked) => {
    const { loadRasteriser } = await import('../picture/png.ts');
    const rasterise = await loadRasteriser();
    if (!rasterise) throw new CouldNotRun(reasons.NO_RENDERER);
    return rasterise(await pictureOf(asked));
  },
  trend: async ({ things }) => {
    if (things.length > 1) throw new CouldNotRun(reasons.onePicture(things));
    const [{ name }] = things;
    const [planned] = plansOf(things);
    if (!planned) throw new CouldNotRun(reasons.noTrend(name));
    const { trendPicture } = await import('../picture/trend-picture.ts');
    const picture = await trendPicture(planned.plan, { language: planned.language, theme: 'light' });
    if (picture === undefined) throw new CouldNotRun(reasons.noTrend(name));
    return `${picture}\n`;
  },
  html: async (asked) => (await import('../report/report-html.ts')).reportHtml(await reportOf(asked)),
  md: async (asked) => (await import('../report/report-markdown.ts')).reportMarkdown(await reportOf(asked)),
  docx: async (asked) => {
    const [{ reportDocx }, { loadRasteriser }] = await Promise.all([
      import('../report/report-docx.ts'),
      import('../picture/png.ts'),
    ]);
    return reportDocx(await reportOf(asked), await loadRasteriser());
  },
  mermaid: async (asked) => (await import('./write-mermaid.ts')).mermaidOf(asked),
  csv: {
    plan: async ({ things }) => (await import('../report/plan-csv.ts')).planCsv(plansOf(things)),
    report: async ({ things }) => (await import('./write-overview.ts')).overviewOf(things),
  },
  ics: async (asked) => (await import('./write-calendar.ts')).calendarOf(asked),
  json: {
    plan: async ({ things }) => (await import('./write-json.ts')).plansJson(plansOf(things)),
    report: async (asked) => {
      const { viewsJson } = await import('./write-json.ts');
      return viewsJson(asked.things, (await reportOf(asked)).views, asked.context.cwd);
    },
  },
};

async function planText({ things, context: { colours, width } }: Asked): Promise<string> {
  const [{ planText }, { FactText }, { planOfPeople }] = await Promise.all([
    import('../report/plan-text.ts'),
    import('../view/fact-text.ts'),
    import('../words/titled-plan.ts'),
  ]);
  const { bold: strong, dim: muted, yellow: warning } = colours;
  const texts = things.flatMap((thing) => {
    const facts = new FactText(thing.language, thing.context.project);
    return plansOf([thing]).map(({ plan, language }) => {
      const shown = planOfPeople(plan, (name) => facts.person(name));
      return planText(shown, { language, width, style: { strong, muted, warning } });
    });
  });
  return texts.join('\n\n');
}

async function reportText(asked: Asked): Promise<string> {
  const { reportText } = await import('../report/report-text.ts');
  const { bold: strong, dim: muted, yellow: warning } = asked.context.colours;
  return reportText(await reportOf(asked), { width: asked.context.width, style: { strong, muted, warning } });
}

/** The pictures of one thing, below each other. */
async function pictureOf({ things }: Asked): Promise<string> {
  const [thing, ...others] = things;
  if (others.length > 0) throw new CouldNotRun(reasons.onePicture(things));
  const { blocks } = await thing.view(thing.context);
  const [first, ...more] = blocks.filter((block) => block.kind === 'picture');
  if (!first) throw new CouldNotRun(reasons.noPicture(thing));
  if (more.length === 0) return `${first.svg}\n`;
  const { stackPictures } = await import('../report/stack-pictures.ts');
  return `${stackPictures([first, ...more])}\n`;
}

async function reportOf({ command, things, context: { today } }: Asked): Promise<Report> {
  const [{ language }] = things;
  const words = reportWords(language);
  const what = { plan: planWords(language).plan, report: words.report }[command];
  const views = [];
  for (const thing of things) views.push(await thing.view(thing.context));
  const title = things.length === 1 ? `${what}: ${things[0].title}` : what;
  return { language, title, madeOn: words.madeOn(shortDate(today, planWords(language))), views };
}
