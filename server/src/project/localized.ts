/** A text for people in each language that messages are written in. */
export interface Localized {
  nl: string;
  en: string;
}
