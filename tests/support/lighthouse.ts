import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Flags, type Result, snapshot } from 'lighthouse';
import puppeteer from 'puppeteer-core';

/** Lets a browser be looked at from outside; its port is free, and written into its profile. */
export const lighthouseArguments = ['--remote-debugging-port=0'] as const;

const CATEGORIES = ['accessibility', 'best-practices'] as const;

export interface Judgement {
  /** 0 to 100. */
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  /** What cost points, as Lighthouse names it. */
  readonly failed: readonly string[];
}

/** What Lighthouse says of the page as it stands in the browser of this profile. */
export async function judge(profile: string): Promise<Judgement> {
  const [port = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const browser = await puppeteer.connect({
    browserURL: `http://127.0.0.1:${port}`,
    defaultViewport: null,
  });
  try {
    const pages = await browser.pages();
    const page = pages.find((each) => each.url().startsWith('http'));
    if (page === undefined) throw new Error('No page is open to be judged');
    const flags: Flags = {
      onlyCategories: [...CATEGORIES],
      formFactor: 'desktop',
      screenEmulation: { disabled: true },
      throttlingMethod: 'provided',
      logLevel: 'error',
    };
    const judged = await snapshot(page, { flags });
    if (judged === undefined) throw new Error('Lighthouse said nothing');
    return judgementIn(judged.lhr);
  } finally {
    await browser.disconnect();
  }
}

function judgementIn({ categories, audits }: Result): Judgement {
  const scoreOf = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: {
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
    },
    failed: counted.filter((id) => audits[id]?.score === 0),
  };
}
