import { visitSample } from '#tests/e2e/sideShops.ts';
import { launchTablet } from '#tests/support/launchTablet.ts';
import { type Figure, quantile, rounded } from './figures.ts';

interface Plan {
  readonly origin: string;
  readonly runs: number;
  readonly cpuSlower: number;
}

/**
 * From the tap on 샘플 가게로 둘러보기 to the keypad of a shop with a year of four hundred customers, on a
 * tablet that has nothing yet and whose profile is on disk.
 */
export async function measureSample({ origin, runs, cpuSlower }: Plan): Promise<Figure> {
  const waits: number[] = [];
  for (let run = 0; run < runs; run += 1) waits.push(await visitOnce(origin, cpuSlower));
  return {
    name: 'sample-year-to-keypad',
    unit: 'ms',
    median: quantile(waits, 0.5),
    p95: quantile(waits, 0.95),
    runs,
    goal: { of: 'median', atMost: 15_000 },
  };
}

async function visitOnce(origin: string, cpuSlower: number): Promise<number> {
  const tablet = await launchTablet();
  try {
    const [page = await tablet.context.newPage()] = tablet.context.pages();
    const session = await tablet.context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlower });
    await page.goto(origin);
    await page.getByRole('button', { name: '샘플 가게로 둘러보기' }).waitFor();
    const startedAt = performance.now();
    await visitSample(page);
    return rounded(performance.now() - startedAt);
  } finally {
    await tablet.discard();
  }
}
