import { SymbolKind } from 'vscode-languageserver';
import type { DeclarationKind } from '../facts/model.ts';

/** The picture an editor shows with each kind of thing; editors know no agreements, only code. */
export const SYMBOL_KINDS: Readonly<Record<DeclarationKind, SymbolKind>> = {
  organisation: SymbolKind.Namespace,
  ambition: SymbolKind.Event,
  goal: SymbolKind.Event,
  unit: SymbolKind.Module,
  measure: SymbolKind.Number,
  task: SymbolKind.Method,
  person: SymbolKind.Object,
  function: SymbolKind.Interface,
  resultArea: SymbolKind.Property,
  agreement: SymbolKind.Class,
  step: SymbolKind.Field,
  team: SymbolKind.Package,
  principle: SymbolKind.Constant,
  rule: SymbolKind.Property,
  action: SymbolKind.Function,
  meeting: SymbolKind.Event,
  decision: SymbolKind.Key,
  service: SymbolKind.Class,
  competence: SymbolKind.EnumMember,
  caseType: SymbolKind.Struct,
  facility: SymbolKind.Variable,
  programme: SymbolKind.Module,
  session: SymbolKind.Event,
  assignment: SymbolKind.Function,
  dayPlan: SymbolKind.Array,
};
