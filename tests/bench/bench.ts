/** `npm run bench`: how fast the tablet is, in real Chromium with a profile on disk. */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { measureApp } from './appFigures.ts';
import { type Figure, formatFigures, isMet } from './figures.ts';
import { measureLedger } from './ledgerFigures.ts';
import { measureRules } from './ruleFigures.ts';
import { measureScreens } from './screenFigures.ts';

const LATEST = 'tests/bench/latest.json';

const { values } = parseArgs({
  options: {
    /** Fewer runs: for a look, not for a statement. */
    quick: { type: 'boolean', default: false },
    /** `rules`, `ledger`, `app` or `screens`; all when left out. */
    only: { type: 'string' },
  },
});
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const [load = 0] = loadavg();
if (load > cpus().length / 2) {
  say(`This machine is busy (load ${load.toFixed(1)} on ${cpus().length} cores): trust no figure.`);
}
const results: Figure[] = [];
const isAsked = (part: string): boolean => values.only === undefined || values.only === part;
if (isAsked('rules')) {
  results.push(...measureRules({ runs: values.quick ? 200 : 2000, say }));
}
if (isAsked('ledger')) {
  results.push(...(await measureLedger({ runs: values.quick ? 40 : 200, say })));
}
if (isAsked('app')) {
  results.push(...(await measureApp({ runs: values.quick ? 3 : 9, say })));
}
if (isAsked('screens')) {
  results.push(...(await measureScreens({ runs: values.quick ? 40 : 200, say })));
}
await writeFile(LATEST, `${JSON.stringify({ results }, null, 2)}\n`);
say(`\n${formatFigures(results)}\n\nwritten to ${LATEST}`);
const missed = results.filter((figure) => isMet(figure) === false).length;
say(missed === 0 ? 'every goal met' : `${missed} goals missed`);
