import { createCalendar, isCountry } from '../../plan/calendar.ts';
import { schedule } from '../../plan/schedule.ts';
import { planPicture } from '../../report/plan-picture.ts';
import { planText } from '../../report/plan-text.ts';
import { messageLanguage } from '../../rules/engine.ts';
import { createContext, type GlobalOptions } from '../context.ts';
import { agreementNamed, openDocument } from '../open-document.ts';

export interface PlanOptions extends GlobalOptions {
  format: 'text' | 'svg';
}

/** Prints the sub-result plan of one agreement, in the language of its document unless another is asked for. */
export async function plan(file: string, name: string, options: PlanOptions): Promise<void> {
  const context = createContext(options);
  const document = openDocument(file, context);
  const { facts, settings } = document;
  const calendar = createCalendar(isCountry(settings.country) ? settings.country : undefined);
  const planned = schedule(agreementNamed(name, document, context), calendar, { today: context.today });
  const language = context.asked ?? messageLanguage(facts, settings);
  if (options.format === 'svg') {
    context.print(`${await planPicture(planned, { language, theme: 'light' })}\n`);
    return;
  }
  const { bold: strong, dim: muted, yellow: warning } = context.colours;
  context.print(planText(planned, { language, width: context.width, style: { strong, muted, warning } }));
}
