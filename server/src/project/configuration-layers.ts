import { URI, Utils } from 'vscode-uri';
import type { Span } from '../facts/model.ts';
import {
  CONFIGURATION_FILE,
  type Configuration,
  type ConfigurationProblem,
  type ExtendedTarget,
  readConfiguration,
  type Vocabulary,
} from './configuration.ts';
import * as problem from './configuration-problems.ts';

/** A configuration file by its address. */
export interface ConfigurationFile {
  uri: string;
  text: string;
}

/** What one file sets for a project. */
export interface ConfigurationLayer extends ConfigurationFile {
  /** URI of the folder that its patterns start from, with a slash at its end. */
  folder: string;
  configuration: Configuration;
}

/** Something wrong in one of the files that a configuration is made of. */
export interface LayerProblem extends ConfigurationProblem {
  file: ConfigurationFile;
  /** In another file than the first one: what in the first one leads to it. */
  via?: Span;
}

/** A configuration with all that it extends. */
export interface LayeredConfiguration {
  /** Each is stronger than those before it; the file itself is the last one. */
  layers: readonly ConfigurationLayer[];
  problems: readonly LayerProblem[];
  /** Addresses of files that it depends on, whether they exist or not. */
  dependsOn: readonly string[];
}

/**
 * Reads a configuration and what it extends: yields the addresses of files, and is given the text of each or undefined. A file
 * that several others extend counts where it comes last.
 */
export function* readLayers(
  file: ConfigurationFile,
  vocabulary: Vocabulary,
): Generator<string, LayeredConfiguration, string | undefined> {
  const reader = new LayersReader(vocabulary);
  const layers = yield* reader.layersOf({ ...file, folder: folderOf(file.uri) }, []);
  return { layers, problems: reader.problems, dependsOn: [...reader.texts.keys()] };
}

interface Found extends ConfigurationFile {
  folder: string;
  /** Part of a package, whose patterns start from the folder of who uses it. */
  isPackaged?: boolean;
}

type Reading<Result> = Generator<string, Result, string | undefined>;

class LayersReader {
  readonly problems: LayerProblem[] = [];
  readonly texts = new Map<string, string | undefined>();
  private readonly vocabulary: Vocabulary;
  private readonly known = new Map<string, readonly ConfigurationLayer[]>();

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** `above`: addresses of the files that led here. */
  *layersOf(file: Found, above: readonly string[]): Reading<readonly ConfigurationLayer[]> {
    const key = `${file.folder} ${file.uri}`;
    const known = this.known.get(key);
    if (known) return known;
    const { configuration, problems } = readConfiguration(file.text, this.vocabulary);
    this.problems.push(...problems.map((each) => ({ ...each, file })));
    const layers = new Map<string, ConfigurationLayer>();
    for (const target of configuration.extends ?? []) {
      const before = this.problems.length;
      for (const layer of yield* this.extended(target, file, [...above, file.uri])) {
        const same = `${layer.folder} ${layer.uri}`;
        layers.delete(same);
        layers.set(same, layer);
      }
      if (above.length === 0) this.leadTo(before, file, target);
    }
    const { uri, text, folder } = file;
    const all = [...layers.values(), { uri, text, folder, configuration }];
    this.known.set(key, all);
    return all;
  }

  private *extended(
    target: ExtendedTarget,
    from: Found,
    above: readonly string[],
  ): Reading<readonly ConfigurationLayer[]> {
    const found = yield* this.find(target, from);
    if (!found) return [];
    const at = above.indexOf(found.uri);
    if (at < 0) return yield* this.layersOf(found, above);
    const names = [...above.slice(at), found.uri].map((uri) => Utils.basename(URI.parse(uri)));
    this.problems.push({ file: from, span: target.span, message: problem.circular(names) });
    return [];
  }

  private *find({ name, span }: ExtendedTarget, from: Found): Reading<Found | undefined> {
    const isPackage = !/^\.{1,2}\//.test(name);
    for (const uri of isPackage ? packageFiles(name, from.uri) : [resolved(from.uri, name)]) {
      const text = yield* this.text(uri);
      const isPackaged = isPackage || (from.isPackaged ?? false);
      if (text !== undefined) return { uri, text, folder: isPackaged ? from.folder : folderOf(uri), isPackaged };
    }
    const message = isPackage ? missingPackage(name, from.uri) : problem.missingFile(name);
    this.problems.push({ file: from, span, message });
    return undefined;
  }

  private *text(uri: string): Reading<string | undefined> {
    if (!this.texts.has(uri)) this.texts.set(uri, yield uri);
    return this.texts.get(uri);
  }

  private leadTo(before: number, file: ConfigurationFile, { span: via }: ExtendedTarget): void {
    for (const [at, each] of this.problems.entries()) {
      if (at >= before && each.file.uri !== file.uri) this.problems[at] = { ...each, via };
    }
  }
}

/** Where a package's configuration may be: in `node_modules` of the folder of a file, else of the folders around it. */
function* packageFiles(name: string, from: string): Generator<string> {
  if (!isOnDisk(from)) return;
  const parts = name.split('/');
  const length = name.startsWith('@') ? 2 : 1;
  const inside = parts.length > length ? name : `${name}/${CONFIGURATION_FILE}`;
  for (let folder = folderOf(from); ; folder = folderOf(folder.slice(0, -1))) {
    yield resolved(folder, `node_modules/${inside}`);
    if (folderOf(folder.slice(0, -1)).length >= folder.length) return;
  }
}

function missingPackage(name: string, from: string) {
  return isOnDisk(from) ? problem.missingPackage(name) : problem.noPackagesHere();
}

function isOnDisk(uri: string): boolean {
  return URI.parse(uri).scheme === 'file';
}

function folderOf(uri: string): string {
  const folder = Utils.dirname(URI.parse(uri)).toString();
  return folder.endsWith('/') ? folder : `${folder}/`;
}

/** The address of a path that starts in the folder of a file, or in a folder that ends in a slash. */
function resolved(from: string, name: string): string {
  const folder = URI.parse(from.endsWith('/') ? from : folderOf(from));
  return Utils.joinPath(folder, name).toString();
}
