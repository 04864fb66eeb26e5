import type { Span } from '../facts/model.ts';
import type { EditorTheme, PictureTheme } from '../picture/timeline-theme.ts';
import type { ProjectView } from '../project/project-view.ts';
import type { Settings } from '../project/settings.ts';
import type { Finding } from '../rules/engine.ts';
import type { Language } from '../words/plan-words.ts';
import type { View, ViewKind } from './model.ts';

/** What a view is made with. */
export interface ViewContext {
  project: ProjectView;
  /** The settings of a file; they say which day is today. */
  settingsOf(uri: string): Settings;
  /** The findings of a file, in the language of the view; without ratings unless those are wanted. */
  findingsOf(uri: string): readonly Finding[];
  language: Language;
  theme: PictureTheme | EditorTheme;
  /** Room for pictures in pixels; absent on paper, where nothing leads anywhere. */
  width?: number;
  /** Text of a document that may be changed; present where what a change would make of it is shown. */
  textOf?(uri: string): string | undefined;
  /** Whether ratings of people, which are personal data, are shown. */
  withReadiness: boolean;
}

/** Something in a file that has a view. */
export interface Viewable {
  kind: ViewKind;
  name: string;
  title: string;
  /** The block it is looked at from. */
  span: Span;
  view(context: ViewContext): Promise<View>;
}
