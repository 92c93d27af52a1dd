import type { ShownLots, ShownStep } from './scenarioState.ts';

/** Steps as a table for people; what no step speaks of has no column. */
export function formatSteps(steps: readonly ShownStep[]): string {
  const columns = COLUMNS.map(({ title, cell }) => {
    const cells = steps.map(cell);
    const isEmpty = cells.every((text) => text === '' || text === '0');
    return {
      title,
      cells,
      isEmpty,
      width: Math.max(...[title, ...cells].map(({ length }) => length)),
    };
  }).filter(({ isEmpty }) => !isEmpty);
  const rows = [
    columns.map(({ title }) => title),
    columns.map(({ width }) => '-'.repeat(width)),
    ...steps.map((_, index) => columns.map(({ cells }) => cells[index] ?? '')),
  ];
  return rows
    .map((row) => row.map((text, column) => text.padEnd(columns[column]?.width ?? 0)).join(' | '))
    .map((row) => `${row.trimEnd()}\n`)
    .join('');
}

interface Column {
  readonly title: string;
  readonly cell: (step: ShownStep) => string;
}

const COLUMNS: readonly Column[] = [
  { title: 'line', cell: ({ line }) => String(line) },
  { title: 'at', cell: ({ at }) => at.replace('T', ' ') },
  { title: 'who', cell: ({ who }) => who },
  { title: 'asked', cell: ({ asked }) => asked },
  { title: 'stamps', cell: ({ card }) => formatLots(card.stamps) },
  { title: 'points', cell: ({ card }) => formatLots(card.points) },
  { title: 'tier', cell: ({ card }) => card.tier ?? '' },
  { title: 'coupons', cell: ({ card }) => card.coupons.join(', ') },
  { title: 'missions', cell: ({ card }) => card.missions.join(', ') },
  {
    title: 'what happened',
    cell: ({ happened, refused }) => (refused === null ? happened.join(', ') : `✗ ${refused}`),
  },
];

/** `12 = 5 until 2026-12-31 24:00 + 7`; a card that owes says only how much. */
function formatLots({ balance, lots }: ShownLots): string {
  const isPlain = lots.every(({ until }) => until === null);
  if (isPlain) return String(balance);
  const parts = lots.map(({ count, until }) =>
    until === null ? String(count) : `${count} until ${until}`,
  );
  return `${balance} = ${parts.join(' + ')}`;
}
