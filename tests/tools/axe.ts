/** `npm run axe`: every customer screen in every theme, size, language and hand, looked at by axe and by rulers. */
import { buildStep, closeWith, e2eStep, runSteps, type StepResult } from './steps.ts';

process.env['DANGOL_AXE'] = 'all';
const results: StepResult[] = [...(await runSteps([buildStep]))];
results.push(...(await runSteps([e2eStep('themes.spec.ts')])));
closeWith(results);
