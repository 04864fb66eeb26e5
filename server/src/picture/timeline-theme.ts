import type { MomentPurpose } from '../plan/model.ts';

/** Plain colours, for files. */
export type PictureTheme = 'light' | 'dark' | 'high-contrast';
/** The colours of the editor, for a picture that is shown in it. */
export type EditorTheme = `editor-${PictureTheme}`;

/** Colours of a timeline. Shape, outline and words always say the same as the colour does. */
export interface Palette {
  background: string;
  /** Laid thinly over other rows and over the days outside the period. */
  shade: string;
  grid: string;
  text: string;
  muted: string;
  bar: string;
  outline: string;
  late: string;
  link: string;
  today: string;
  moments: Record<MomentPurpose, string>;
}

/** Hues after Okabe and Ito, which stay apart for colour-blind readers; lightened or darkened to fit the background. */
const PALETTES: Record<PictureTheme, Palette> = {
  light: {
    background: '#ffffff',
    shade: '#5b7083',
    grid: '#d9dfe5',
    text: '#1b2733',
    muted: '#55636f',
    bar: '#7db8de',
    outline: '#0b5c94',
    late: '#b24a00',
    link: '#6b7a87',
    today: '#b24a00',
    moments: { coaching: '#00745a', 'follow-up': '#8a4f9e', support: '#0b5c94', talk: '#8a5a00' },
  },
  dark: {
    background: '#1e1e1e',
    shade: '#9fb2c4',
    grid: '#3d4144',
    text: '#e8eaec',
    muted: '#a9b2ba',
    bar: '#2f6f9f',
    outline: '#7cc4f5',
    late: '#ff9d5c',
    link: '#8b969f',
    today: '#ff9d5c',
    moments: { coaching: '#45c9a5', 'follow-up': '#d3a4e3', support: '#7cc4f5', talk: '#f0c04c' },
  },
  'high-contrast': {
    background: '#000000',
    shade: '#ffffff',
    grid: '#6f6f6f',
    text: '#ffffff',
    muted: '#ffffff',
    bar: '#005f9e',
    outline: '#6fc3ff',
    late: '#ffb000',
    link: '#ffffff',
    today: '#ffff00',
    moments: { coaching: '#00ff9c', 'follow-up': '#ff9cff', support: '#6fc3ff', talk: '#ffd700' },
  },
};

/** The colours of a theme. */
export function paletteOf(theme: PictureTheme | EditorTheme): Palette {
  return isPlain(theme) ? PALETTES[theme] : editorPalette(PALETTES[theme.slice('editor-'.length) as PictureTheme]);
}

function isPlain(theme: PictureTheme | EditorTheme): theme is PictureTheme {
  return Object.hasOwn(PALETTES, theme);
}

/** Colours that a page in the editor knows by name, with a plain one where it does not. They follow the editor without another drawing. */
function editorPalette(plain: Palette): Palette {
  const background = colour('editor-background', plain.background);
  const text = colour('foreground', plain.text);
  const outline = colour('textLink-foreground', plain.outline);
  return {
    background,
    shade: mixed(text, 50, background),
    grid: mixed(text, 18, background),
    text,
    muted: colour('descriptionForeground', plain.muted),
    bar: mixed(outline, 40, background),
    outline,
    late: colour('errorForeground', plain.late),
    link: mixed(text, 60, background),
    today: colour('errorForeground', plain.today),
    moments: {
      coaching: colour('charts-green', plain.moments.coaching),
      'follow-up': colour('charts-purple', plain.moments['follow-up']),
      support: colour('charts-blue', plain.moments.support),
      talk: colour('charts-yellow', plain.moments.talk),
    },
  };
}

function colour(name: string, plain: string): string {
  return `var(--vscode-${name}, ${plain})`;
}

function mixed(over: string, percent: number, under: string): string {
  return `color-mix(in srgb, ${over} ${percent}%, ${under})`;
}

/** Symbol of each kind of moment, as Vega names or draws it. */
export const MOMENT_SHAPES: Record<MomentPurpose, string> = {
  coaching: 'circle',
  'follow-up': 'square',
  support: 'triangle-up',
  talk: 'cross',
};
