/** Prints a table with columns as wide as their longest cell; the first is set to the left, the others to the right. */
export function printTable(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('   ')
      .trimEnd();
  console.log(`\n${title}\n${line(header)}\n${widths.map((width) => '-'.repeat(width)).join('   ')}`);
  for (const row of rows) console.log(line(row));
}

/** Whether a target was reached, to stand in a table. */
export function verdict(reached: boolean): string {
  return reached ? 'reached' : 'MISSED';
}
