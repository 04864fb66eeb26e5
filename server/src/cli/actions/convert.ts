import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { type ConversionTarget, canConvert, convert as convertAgreement } from '../../convert/conversion.ts';
import { applyEdits } from '../../fixes/apply.ts';
import { ProjectView } from '../../project/project-view.ts';
import { type Context, createContext, type GlobalOptions } from '../context.ts';
import { CouldNotRun, systemReason } from '../could-not-run.ts';
import { isWritable, replaceText } from '../document-file.ts';
import { agreementNamed, indexAround, type OpenDocument, openDocument } from '../open-document.ts';
import { pathFrom } from '../open-projects.ts';
import { printable } from '../printable.ts';

export interface ConvertOptions extends GlobalOptions {
  to: ConversionTarget;
  write: boolean;
}

/** Converts one agreement. Prints a unified diff, or writes the document and says on standard error what went out of force. */
export async function convert(file: string, name: string, options: ConvertOptions): Promise<void> {
  const context = createContext(options);
  const document = openDocument(file, context);
  const agreement = agreementNamed(name, document, context);
  if (!canConvert(agreement, options.to)) throw new CouldNotRun(CANNOT[options.to](name));

  const project = new ProjectView(indexAround(document, context));
  const { edits, losses, obstacle } = await convertAgreement({ ...document, project }, agreement, options.to);
  if (obstacle) throw new CouldNotRun(obstacle);
  const converted = applyEdits(document.text, edits);
  for (const loss of losses) context.complain(loss);
  if (options.write) write(document, converted, context);
  else context.print(difference(pathFrom(context.cwd, document.uri), document.text, converted, context));
}

function write({ uri, file }: OpenDocument, text: string, { cwd }: Context): void {
  const shown = pathFrom(cwd, uri);
  if (!isWritable(file)) {
    throw new CouldNotRun({
      nl: `${shown} is niet geschreven: het is geen UTF-8. Bewaar het eerst als UTF-8.`,
      en: `${shown} is not written: it is not UTF-8. Save it as UTF-8 first.`,
    });
  }
  try {
    replaceText(file, text);
  } catch (error) {
    const { nl, en } = systemReason(error);
    throw new CouldNotRun({ nl: `${shown} is niet geschreven: ${nl}.`, en: `${shown} is not written: ${en}.` });
  }
}

function difference(file: string, before: string, after: string, { colours }: Context): string {
  const patch = createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch
    .split('\n')
    .map((line) => {
      const shown = line.startsWith('\\') ? line : printable(line.replace(/\r$/, ''));
      if (line.startsWith('+')) return colours.green(shown);
      return line.startsWith('-') ? colours.red(shown) : shown;
    })
    .join('\n');
}

const CANNOT = {
  process: (name: string) => ({
    nl: `‘${name}’ is geen resultaatafspraak; alleen die wordt een werkprocesafspraak.`,
    en: `‘${name}’ is no result agreement; only such an agreement becomes a work-process agreement.`,
  }),
  result: (name: string) => ({
    nl: `‘${name}’ is geen werkprocesafspraak; alleen die wordt een resultaatafspraak.`,
    en: `‘${name}’ is no work-process agreement; only such an agreement becomes a result agreement.`,
  }),
};
