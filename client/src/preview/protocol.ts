import type { CodeAction, Location, Position, Range, WorkspaceEdit } from 'vscode-languageclient';

/** Request to the server for the view of what stands at a position; null when nothing there has one. */
export const VIEW_REQUEST = 'afspraak/view';

/** Request to the server for the edit that gives a sub-result another date. */
export const MOVE_REQUEST = 'afspraak/moveSubResult';

export type ViewTheme = 'light' | 'dark' | 'high-contrast';

export interface ViewParams {
  textDocument: { uri: string };
  position: Position;
  theme: ViewTheme;
  /** Room for pictures, in CSS pixels. */
  width: number;
}

export interface ViewAnswer {
  kind: string;
  name: string;
  title: string;
  subtitle: string;
  /** The block in the document that it belongs to. */
  range: Range;
  language: 'nl' | 'en';
  /** Sections; what leads somewhere has `data-at`, an index in `places`. */
  html: string;
  places: Location[];
  /** What can be done with what is shown; their edits are asked for when they are chosen. */
  actions: CodeAction[];
}

/** A sub-result and the date it should get, ISO. */
export interface Move {
  agreement: string;
  step: string;
  date: string;
}

export interface MoveParams extends Move {
  textDocument: { uri: string };
}

export type MoveAnswer = { edit: WorkspaceEdit } | { refused: string };

/** Where the preview looks: it shows the thing around this position. */
export interface PreviewTarget {
  uri: string;
  position: Position;
}

/** What outlives a reload of the window. */
export interface PreviewMemory {
  target: PreviewTarget;
  /** Whether the preview stays there while the cursor moves elsewhere. */
  pinned: boolean;
}

/** The part of an answer that the page shows. */
export interface ShownView extends Pick<ViewAnswer, 'title' | 'subtitle' | 'language' | 'html'> {
  /** The same for the same thing before and after an edit. */
  id: string;
  /** Titles of what can be done. */
  actions: string[];
}

/** What the extension tells the page. A view that is not current was right once; the text has no newer one. */
export type PanelMessage =
  | { kind: 'show'; memory: PreviewMemory | null; view: ShownView | null; current: boolean }
  /** The sub-result that was moved stays where the last view has it. */
  | { kind: 'not-moved' };

/** What the page tells the extension. */
export type PageMessage =
  /** The page is there and shows nothing yet, or its room changed; in CSS pixels. */
  | { kind: 'ready' | 'resized'; width: number }
  /** A place is an index of the view that is shown. */
  | { kind: 'reveal'; place: number }
  /** An action is known by its title. */
  | { kind: 'act' | 'compare'; action: string }
  | { kind: 'pin'; pinned: boolean }
  | ({ kind: 'move' } & Move);

/** What the page says of its own, in the language of VS Code. `{0}` and on are filled in. */
export interface PageTexts {
  compare: string;
  /** {0} is the title of an action. */
  compareWith: string;
  notShown: string;
  /** {0} is a sub-result, {1} a date. */
  movingTo: string;
  movedTo: string;
  notMoved: string;
  dragHint: string;
}
