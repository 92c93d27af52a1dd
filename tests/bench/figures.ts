/** One line of `latest.json`; the fields of the issue, with its goal beside them. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 'kB' | 'ratio';
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
  readonly peer?: string;
  readonly peerMedian?: number;
  readonly ratio?: number;
  readonly goal?: { readonly of: 'ratio' | 'median' | 'p95'; readonly atMost: number };
}

export const isMet = ({ goal, ratio, median, p95 }: Figure): boolean | undefined => {
  if (goal === undefined) return undefined;
  const measured = { ratio: ratio ?? Number.POSITIVE_INFINITY, median, p95 };
  return measured[goal.of] <= goal.atMost;
};

/** The value that a share of the samples stays at or below (nearest rank). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const rank = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return rounded(sorted[rank] ?? Number.NaN);
}

export const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** The table a person reads. */
export function formatFigures(figures: readonly Figure[]): string {
  const head = ['', 'median', 'p95', 'unit', 'runs', 'peer', 'ratio', 'goal', ''];
  const lines = figures.map((figure) => {
    const { name, median, p95, unit, runs, peerMedian, ratio, goal } = figure;
    const met = isMet(figure);
    return [
      name,
      median.toFixed(2),
      p95.toFixed(2),
      unit,
      String(runs),
      peerMedian?.toFixed(2) ?? '',
      ratio?.toFixed(2) ?? '',
      goal === undefined ? '' : `${goal.of} ≤ ${goal.atMost}`,
      met === undefined ? '' : verdict(met),
    ];
  });
  const table = [head, ...lines];
  const widths = head.map((_, column) =>
    Math.max(...table.map((cells) => cells[column]?.length ?? 0)),
  );
  return table
    .map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');
