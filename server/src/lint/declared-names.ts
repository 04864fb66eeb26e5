import type { DeclarationKind, FileFacts } from '../facts/model.ts';

/** The names that files declare outside of any block, by kind, as bytes: there may be hundreds of thousands, and few ask for them. */
export class DeclaredNames {
  private readonly byKind = new Map<DeclarationKind, NameBytes>();

  add({ declarations }: FileFacts): void {
    for (const { kind, scope, name } of declarations) {
      if (scope === undefined) this.of(kind).add(name.text);
    }
  }

  addAll(names: ReadonlyMap<DeclarationKind, Uint8Array>): void {
    for (const [kind, bytes] of names) this.of(kind).addAll(bytes);
  }

  bytes(): ReadonlyMap<DeclarationKind, Uint8Array> {
    return new Map([...this.byKind].map(([kind, names]) => [kind, names.all()]));
  }

  private of(kind: DeclarationKind): NameBytes {
    const known = this.byKind.get(kind);
    if (known) return known;
    const names = new NameBytes();
    this.byKind.set(kind, names);
    return names;
  }
}

/** Names in bytes that {@link DeclaredNames} gave, each once. */
export function namesIn(bytes: Uint8Array | undefined): string[] {
  return [...new Set(new TextDecoder().decode(bytes).split('\n').slice(0, -1))];
}

/** Names, each on a line of its own: no name has a line break in it. */
class NameBytes {
  private buffer = Buffer.allocUnsafeSlow(1 << 10);
  private size = 0;

  add(name: string): void {
    this.need(3 * name.length + 1);
    this.size += this.buffer.write(`${name}\n`, this.size);
  }

  addAll(bytes: Uint8Array): void {
    this.need(bytes.length);
    this.buffer.set(bytes, this.size);
    this.size += bytes.length;
  }

  all(): Uint8Array {
    return this.buffer.subarray(0, this.size);
  }

  private need(room: number): void {
    if (this.size + room <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * this.buffer.length + room);
    larger.set(this.all());
    this.buffer = larger;
  }
}
