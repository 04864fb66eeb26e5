import { escaped, table } from './markdown.ts';
import type { Report, ReportBlock, ReportedAgreement } from './report-model.ts';
import { reportWords } from './report-words.ts';

/** A report as Markdown. Text of the document shows as it is; pictures are left to their tables. Ends with a line end. */
export function reportMarkdown({ title, madeOn, agreements }: Report): string {
  const parts = [`# ${escaped(title)}`, escaped(madeOn), ...agreements.flatMap(agreementParts)];
  return `${parts.join('\n\n')}\n`;
}

function agreementParts(agreement: ReportedAgreement): string[] {
  const { title, subtitle, blocks } = agreement;
  return [
    `## ${escaped(title)}`,
    escaped(subtitle),
    ...blocks
      .filter(({ kind }) => kind !== 'picture')
      .flatMap((block) => [`### ${escaped(block.title)}`, content(block, agreement)]),
  ];
}

function content(block: ReportBlock, { language }: ReportedAgreement): string {
  switch (block.kind) {
    case 'terms':
      return block.terms.map(({ term, lines }) => `- **${escaped(term)}**: ${escaped(lines.join('; '))}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'table':
      return table(
        block.header.map(escaped),
        block.rows.map((cells) => cells.map(escaped)),
      );
    case 'picture':
      return escaped(block.text);
    case 'signatures': {
      const { name, date, signature } = reportWords(language).signatures;
      const rows = block.parties.map((party) => [
        escaped([party.name, ...(party.accepted === undefined ? [] : [`(${party.accepted})`])].join(' ')),
        '',
        '',
      ]);
      return `${escaped(block.note)}\n\n${table([name, date, signature], rows)}`;
    }
  }
}
