/** Successes among trials. */
export interface Share {
  hits: number;
  total: number;
}

/** Counts how many items pass the test. */
export function share<T>(items: readonly T[], test: (item: T) => boolean): Share {
  return { hits: items.filter(test).length, total: items.length };
}

/** Wilson score interval of a share, by default at 95 %. */
export function wilson({ hits, total }: Share, z = 1.96): [low: number, high: number] {
  if (total === 0) return [0, 1];
  const rate = hits / total;
  const centre = rate + (z * z) / (2 * total);
  const spread = z * Math.sqrt((rate * (1 - rate)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/** "93.1 % [85.0–97.0] 54/58" */
export function formatShare(value: Share): string {
  if (value.total === 0) return 'no rows';
  const [low, high] = wilson(value);
  const percent = (rate: number): string => (rate * 100).toFixed(1);
  return `${percent(value.hits / value.total)} % [${percent(low)}–${percent(high)}] ${value.hits}/${value.total}`;
}
