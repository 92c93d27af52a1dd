/** `npm test`: everything, from the style to the built app in a real browser. */
import { findOrInstallChromium } from '#tests/support/chromium.ts';
import {
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
  say(`Chromium: ${findOrInstallChromium()}\n`);
  results.push(...(await runSteps(checkSteps(), 2)));
  results.push(...(await runSteps([journeysStep(), buildStep])));
  results.push(...(await runSteps([e2eStep()])));
} catch (failure) {
  say(failure instanceof Error ? failure.message : String(failure));
  results.push({ name: 'the test command itself', isOk: false, passed: 0, failed: 1 });
}
closeWith(results);
