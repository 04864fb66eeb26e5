import type { Position, Range } from 'vscode-languageclient';

/** Request to the server for the plan of the agreement around a position; null when there is none with steps. */
export const PLAN_REQUEST = 'afspraak/plan';

export type PlanTheme = 'light' | 'dark' | 'high-contrast';

export interface PlanParams {
  textDocument: { uri: string };
  position: Position;
  theme: PlanTheme;
  /** Room for the picture, in CSS pixels. */
  width: number;
  /** Language of the interface, as VS Code names it. */
  locale: string;
}

export interface Plan {
  name: string;
  title: string;
  range: Range;
  svg: string;
  /** What the picture shows, in words. */
  text: string;
}

/** Where the preview looks: it shows the agreement around this position. */
export interface PreviewTarget {
  uri: string;
  position: Position;
}

/** What the extension tells the page. A plan that is not current was right once; the text has no newer one. */
export interface PreviewState {
  target: PreviewTarget | null;
  plan: Pick<Plan, 'title' | 'svg' | 'text'> | null;
  current: boolean;
}

/** What the page tells the extension: that it is there and shows nothing yet, or that its room for the picture changed. */
export interface PageMessage {
  kind: 'ready' | 'resized';
  /** In CSS pixels. */
  width: number;
}
