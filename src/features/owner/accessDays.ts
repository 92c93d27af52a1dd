import type { Instant } from '#domain/instant.ts';

/** What happened on one calendar day of the shop, in the order it is shown. */
export interface Day<Line> {
  readonly date: string;
  readonly lines: readonly Line[];
}

/** Lines that lie side by side on the same date become one day. */
export function daysOf<Line extends { readonly at: Instant }>(
  lines: readonly Line[],
  dateOf: (at: Instant) => string,
): readonly Day<Line>[] {
  const days: { readonly date: string; readonly lines: Line[] }[] = [];
  for (const line of lines) {
    const date = dateOf(line.at);
    const last = days.at(-1);
    if (last?.date === date) last.lines.push(line);
    else days.push({ date, lines: [line] });
  }
  return days;
}
