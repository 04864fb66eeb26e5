import type { MomentPurpose } from '../plan/model.ts';

export type PictureTheme = 'light' | 'dark' | 'high-contrast';

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
export function paletteOf(theme: PictureTheme): Palette {
  return PALETTES[theme];
}

/** Symbol of each kind of moment, as Vega names or draws it. */
export const MOMENT_SHAPES: Record<MomentPurpose, string> = {
  coaching: 'circle',
  'follow-up': 'square',
  support: 'triangle-up',
  talk: 'cross',
};
