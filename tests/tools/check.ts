/** `npm run check`: style, types, doors, dead code and the tests of single rooms. */
import { checkSteps, closeWith, runSteps } from './steps.ts';

closeWith(await runSteps(checkSteps(), 2));
