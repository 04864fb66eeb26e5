const DAY_MS = 24 * 60 * 60 * 1000;

/** The days that a picture shows on a line of time, ISO, and where the first and the last begin, in units of the picture. */
export interface DayScale {
  start: string;
  end: string;
  left: number;
  right: number;
}

/** Number of a day; the next day is one more. */
export function dayNumber(date: string): number {
  return Date.parse(date) / DAY_MS;
}

/** The date that is some days later, or earlier when negative; ISO. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How far a picture goes on for a day. */
export function dayWidth({ start, end, left, right }: DayScale): number {
  return (right - left) / Math.max(1, dayNumber(end) - dayNumber(start));
}

/** The date within the days of the picture. */
export function within({ start, end }: DayScale, date: string): string {
  if (date < start) return start;
  return date > end ? end : date;
}
