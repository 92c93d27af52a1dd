/** `npm test`: everything, from the style to the built app in a real browser. */
import { findOrInstallHeadlessShell } from '#tests/support/chromium.ts';
import { findOrInstallBrowser, otherBrowsers } from '#tests/support/otherBrowsers.ts';
import {
  browsersStep,
  buildStep,
  checkSteps,
  closeWith,
  e2eStep,
  journeysStep,
  runSteps,
  type StepResult,
  say,
} from './steps.ts';

const results: StepResult[] = [];
try {
  say(`Chromium: ${findOrInstallHeadlessShell()}`);
  const others = otherBrowsers.map(findOrInstallBrowser);
  const here = others.filter(({ isHere }) => isHere).map(({ name }) => name);
  const notTested = others.flatMap((other) =>
    other.isHere ? [] : [`!!! NOT TESTED in ${other.name}: ${other.reason}`],
  );
  say([`Also in: ${here.join(', ') || 'no other browser'}`, ...notTested, ''].join('\n'));
  results.push(...(await runSteps(checkSteps(), 2)));
  results.push(...(await runSteps([journeysStep(), buildStep])));
  results.push(...(await runSteps([e2eStep()])));
  if (here.length > 0) results.push(...(await runSteps([browsersStep(here)])));
  for (const line of notTested) say(line);
} catch (failure) {
  say(failure instanceof Error ? failure.message : String(failure));
  results.push({ name: 'the test command itself', isOk: false, passed: 0, failed: 1 });
}
closeWith(results);
