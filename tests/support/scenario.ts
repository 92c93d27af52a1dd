import { openScenario } from './scenarioCounter.ts';
import { readScenario, type Step } from './scenarioLine.ts';
import { type ShownStep, showCard, showHappened, showRefused } from './scenarioState.ts';

/** Runs a scenario through the real ledger, and tells what each step came to. */
export async function runScenario(text: string): Promise<readonly ShownStep[]> {
  const { shop, steps } = readScenario(text);
  const counter = await openScenario(shop, steps[0]?.at ?? '2026-11-22T10:00');
  const shown: ShownStep[] = [];
  for (const step of steps) {
    const answer = await counter.perform(step);
    const who = 'who' in step ? step.who : 'shop';
    const { zone } = (await counter.shopAt(step.at)).hours;
    shown.push({
      line: step.place,
      at: step.at,
      who,
      asked: showAsked(step),
      happened: showHappened(answer),
      refused: showRefused(answer),
      card: showCard(await counter.cardOf(who), zone),
    });
  }
  const { findings } = await counter.verify();
  if (findings.length > 0)
    throw new Error(`the ledger does not add up: ${JSON.stringify(findings)}`);
  return shown;
}

function showAsked(step: Step): string {
  const { do: asked, place: _place, at: _at, ...rest } = step;
  const told = Object.entries(rest).flatMap(([field, value]) => {
    if (field === 'who') return [];
    if (field === 'basket') return [(value as readonly Line[]).map(showLine).join('+')];
    return [`${field} ${typeof value === 'object' ? '…' : value}`];
  });
  return [asked, ...told].join(' ');
}

interface Line {
  readonly itemId: string;
  readonly count: number;
}

const showLine = ({ itemId, count }: Line): string => `${count} ${itemId}`;
