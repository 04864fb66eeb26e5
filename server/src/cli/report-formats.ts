import type { Report } from '../view/model.ts';

/** Formats that a report can be written in. */
export const REPORT_FORMATS = ['html', 'md', 'docx'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How a report is written, by format; each loads what it needs when it runs. */
export const WRITE_REPORT: { readonly [F in ReportFormat]: (report: Report) => Promise<string | Uint8Array> } = {
  html: async (report) => (await import('../report/report-html.ts')).reportHtml(report),
  md: async (report) => (await import('../report/report-markdown.ts')).reportMarkdown(report),
  docx: async (report) => {
    const [{ reportDocx }, { loadRasteriser }] = await Promise.all([
      import('../report/report-docx.ts'),
      import('../picture/png.ts'),
    ]);
    return reportDocx(report, await loadRasteriser());
  },
};
