import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../facts/model.ts';
import {
  EXTENDED_PATTERN,
  LANGUAGES,
  OPTIONS,
  type OptionName,
  OVERRIDE_OPTIONS,
  type OverrideOptionName,
  RULE_SEVERITIES,
} from './configuration-options.ts';
import * as problem from './configuration-problems.ts';
import type { Localized } from './localized.ts';
import { nearestName } from './nearest-name.ts';
import { type FileConfiguration, RELATIVE_PATTERN, settingsOverride, withValues } from './overrides.ts';
import { PRESET_NAMES } from './presets.ts';
import type { RuleConfiguration, RuleSeverity, Settings } from './settings.ts';
import { THRESHOLDS, type ThresholdName, type Thresholds } from './thresholds.ts';

/** Name of the file that makes a folder a project and sets its rules. */
export const CONFIGURATION_FILE = 'afspraak.json';

/** A file or a package that a configuration builds on, and where it says so. */
export interface ExtendedTarget {
  name: string;
  span: Span;
}

/** What a configuration file sets; what it leaves out keeps its default. */
export interface Configuration extends RuleConfiguration {
  /** What it builds on; see configuration-layers.ts. */
  extends?: readonly ExtendedTarget[];
  language?: Settings['language'];
  country?: string;
  overrides?: readonly FileConfiguration[];
}

/** Something wrong in a configuration file: where (UTF-16 offsets) and what to do about it. */
export interface ConfigurationProblem {
  span: Span;
  message: Localized;
}

/** Names that a configuration may use, known to layers above this one. */
export interface Vocabulary {
  rules: readonly string[];
  /** Codes of the countries whose public holidays are known. */
  countries: readonly string[];
}

/** A configuration with everything that is wrong in its text; wrong settings are left out. */
export interface ReadConfiguration {
  configuration: Configuration;
  problems: readonly ConfigurationProblem[];
}

/** Reads the text of a configuration file: JSON in which comments and trailing commas are allowed. Never throws. */
export function readConfiguration(text: string, vocabulary: Vocabulary): ReadConfiguration {
  const reader = new ConfigurationReader(vocabulary);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) reader.report({ start: error.offset, end: error.offset + error.length }, problem.notJson());
  else if (tree) reader.file(tree);
  return { configuration: reader.configuration, problems: reader.problems };
}

/**
 * Settings with what one configuration file sets on top; what it sets for some files goes over all that is set for every file.
 * @param folder URI of the folder that paths in the configuration start from, with a slash at its end
 */
export function withConfiguration(settings: Settings, configuration: Configuration, folder: string): Settings {
  const { overrides = [] } = configuration;
  return {
    ...withValues(settings, configuration),
    overrides: [...settings.overrides, ...overrides.map((override) => settingsOverride(override, folder))],
  };
}

class ConfigurationReader {
  readonly configuration: Configuration = {};
  readonly problems: ConfigurationProblem[] = [];
  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  report({ start, end }: Span, message: Localized): void {
    this.problems.push({ span: { start, end }, message });
  }

  file(tree: Node): void {
    for (const [name, value, key] of this.members(tree, '')) {
      if (!Object.hasOwn(OPTIONS, name)) this.unknown(key, 'option', name, Object.keys(OPTIONS));
      else this.option(name as OptionName, value);
    }
  }

  private option(name: OptionName, value: Node): void {
    switch (name) {
      case '$schema':
        if (value.type !== 'string') this.report(spanOf(value), problem.notAText(name));
        return;
      case 'extends':
        this.configuration.extends = this.targets(value);
        return;
      case 'language': {
        const language = this.choice(name, value, LANGUAGES);
        if (language) this.configuration.language = language;
        return;
      }
      case 'country': {
        const country = this.choice(name, value, this.vocabulary.countries);
        if (country) this.configuration.country = country;
        return;
      }
      case 'overrides':
        this.configuration.overrides = this.items(name, value, '[{ … }]').map((item) => this.override(item));
        return;
      default:
        this.ruleOption(this.configuration, name, value);
    }
  }

  private targets(tree: Node): ExtendedTarget[] {
    const items = tree.type === 'string' ? [tree] : this.items('extends', tree, '["./basis.json"]');
    return items.flatMap((item) => {
      if (typeof item.value === 'string' && EXTENDED_PATTERN.test(item.value))
        return [{ name: item.value, span: spanOf(item) }];
      this.report(spanOf(item), problem.notExtendable());
      return [];
    });
  }

  private ruleOption(set: RuleConfiguration, name: keyof RuleConfiguration, value: Node): void {
    switch (name) {
      case 'preset': {
        const preset = this.choice(name, value, PRESET_NAMES);
        if (preset) set.preset = preset;
        return;
      }
      case 'rules':
        set.rules = this.rules(value);
        return;
      case 'thresholds':
        set.thresholds = this.thresholds(value);
    }
  }

  private override(tree: Node): FileConfiguration {
    const set: RuleConfiguration = {};
    let files: string[] | undefined;
    for (const [name, value, key] of this.members(tree, 'overrides')) {
      if (!Object.hasOwn(OVERRIDE_OPTIONS, name)) this.unknown(key, 'option', name, Object.keys(OVERRIDE_OPTIONS));
      else if ((name as OverrideOptionName) === 'files') files = this.patterns(value);
      else this.ruleOption(set, name as keyof RuleConfiguration, value);
    }
    if (!files && tree.type === 'object') this.report(spanOf(tree), problem.filesMissing());
    return { files: files ?? [], ...set };
  }

  private patterns(tree: Node): string[] {
    return this.items('files', tree, '["archief/**"]').flatMap((item) => {
      if (typeof item.value === 'string' && RELATIVE_PATTERN.test(item.value)) return [item.value];
      this.report(spanOf(item), problem.notAPattern());
      return [];
    });
  }

  private rules(tree: Node): Record<string, RuleSeverity> {
    const rules: Record<string, RuleSeverity> = {};
    for (const [name, value, key] of this.members(tree, 'rules')) {
      if (!this.vocabulary.rules.includes(name)) {
        this.unknown(key, 'rule', name, this.vocabulary.rules);
        continue;
      }
      const severity = this.choice(name, value, RULE_SEVERITIES);
      if (severity) rules[name] = severity;
    }
    return rules;
  }

  private thresholds(tree: Node): Partial<Thresholds> {
    const thresholds: Partial<Record<ThresholdName, number>> = {};
    for (const [name, value, key] of this.members(tree, 'thresholds')) {
      if (!Object.hasOwn(THRESHOLDS, name)) {
        this.unknown(key, 'threshold', name, Object.keys(THRESHOLDS));
        continue;
      }
      const { least, most } = THRESHOLDS[name as ThresholdName];
      const number = value.value;
      if (!Number.isInteger(number) || number < least || number > most) {
        this.report(spanOf(value), problem.outOfBounds(name, least, most));
        continue;
      }
      thresholds[name as ThresholdName] = number;
    }
    return thresholds;
  }

  /** Members of an object as name, value and key; says so when it is no object, and when a name comes twice. */
  private members(tree: Node, name: string): [name: string, value: Node, key: Node][] {
    if (tree.type !== 'object') {
      this.report(spanOf(tree), problem.notAnObject(name));
      return [];
    }
    const seen = new Set<string>();
    return (tree.children ?? []).flatMap(({ children: [key, value] = [] }): [string, Node, Node][] => {
      if (!key || !value) return [];
      if (seen.has(key.value)) this.report(spanOf(key), problem.setTwice(key.value));
      seen.add(key.value);
      return [[key.value, value, key]];
    });
  }

  /** Items of a list; says so when it is none. */
  private items(name: string, tree: Node, example: string): readonly Node[] {
    if (tree.type === 'array') return tree.children ?? [];
    this.report(spanOf(tree), problem.notAList(name, example));
    return [];
  }

  private choice<Choice extends string>(name: string, node: Node, choices: readonly Choice[]): Choice | undefined {
    const chosen = choices.find((choice) => choice === node.value);
    if (!chosen) this.report(spanOf(node), problem.notAChoice(name, choices));
    return chosen;
  }

  private unknown(key: Node, kind: problem.Named, name: string, known: readonly string[]): void {
    this.report(spanOf(key), problem.unknownName(kind, name, nearestName(name, known), known));
  }
}

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length };
}
