import type { GeneratedFile } from './generator.ts';

export function languageReference(): GeneratedFile[] {
  return [];
}
