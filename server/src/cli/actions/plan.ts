import { agreementsIn, planOf } from '../agreements.ts';
import { createContext, type GlobalOptions } from '../context.ts';
import { CouldNotRun } from '../could-not-run.ts';
import { deliver } from '../output.ts';
import { type PlanFormat, type PlanToWrite, SINGLE_FORMATS, WRITE_PLANS } from '../plan-formats.ts';

export interface PlanOptions extends GlobalOptions {
  format: PlanFormat;
  name?: string;
  output?: string;
}

/**
 * Writes the sub-result plan of one agreement, or of all agreements that a path leads to, each in the language of its document unless another
 * is asked for.
 */
export async function plan(given: string, name: string | undefined, options: PlanOptions): Promise<void> {
  const context = createContext(options);
  const [first, ...others] = agreementsIn([given], name ?? options.name, context);
  if (others.length > 0 && SINGLE_FORMATS.has(options.format)) throw new CouldNotRun(onePicture(given));
  const planned = (each: typeof first): PlanToWrite => ({ ...each, plan: planOf(each) });
  const content = await WRITE_PLANS[options.format]([planned(first), ...others.map(planned)], context);
  deliver(content, options.output, context);
}

function onePicture(given: string) {
  return {
    nl: `${given} heeft meer dan één afspraak, en een tekening toont er één. Noem de afspraak.`,
    en: `${given} has more than one agreement, and a picture shows one. Name the agreement.`,
  };
}
