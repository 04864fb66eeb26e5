import type { DeclarationKind, FileFacts } from '../facts/model.ts';

/** The names that files declare outside of any block, by kind, as bytes: there may be hundreds of thousands, and few ask for them. */
export class DeclaredNames {
  private readonly byKind = new Map<DeclarationKind, NameBytes>();

  add({ declarations }: FileFacts): void {
    for (const { kind, scope, name } of declarations) {
      if (scope !== undefined) continue;
      const names = this.byKind.get(kind) ?? new NameBytes();
      this.byKind.set(kind, names);
      names.add(name.text);
    }
  }

  /** The names of a kind, each once, in the order of the files. */
  of(kind: DeclarationKind): readonly string[] {
    return this.byKind.get(kind)?.all() ?? [];
  }
}

/** Names, each on a line of its own: no name has a line break in it. */
class NameBytes {
  private bytes = Buffer.allocUnsafeSlow(1 << 10);
  private size = 0;

  add(name: string): void {
    const most = 3 * name.length + 1;
    if (this.size + most > this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(2 * this.bytes.length + most);
      larger.set(this.bytes.subarray(0, this.size));
      this.bytes = larger;
    }
    this.size += this.bytes.write(`${name}\n`, this.size);
  }

  all(): string[] {
    return [...new Set(this.bytes.toString('utf8', 0, this.size).split('\n').slice(0, -1))];
  }
}
