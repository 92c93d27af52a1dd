import { type KioskEvent, type KioskStep, kioskFlow, type Say } from './kioskFlow.ts';

/** The step on screen, and how many customers have stood here. */
export interface KioskVisit {
  readonly state: KioskStep;
  readonly visitsOver: number;
}

/** The kiosk from one step to the next, counting whenever the customer is done with it. */
export function kioskVisit({ state, visitsOver }: KioskVisit, event: KioskEvent): KioskVisit {
  return {
    state: kioskFlow(state, event),
    visitsOver: endsVisit(state, event) ? visitsOver + 1 : visitsOver,
  };
}

/** What a customer reads before they go. Whoever is asked to type again has not gone yet. */
const LAST_WORDS: readonly Say['type'][] = ['Declined', 'Undone', 'Withdrawn'];

function endsVisit(state: KioskStep, event: KioskEvent): boolean {
  switch (event.type) {
    case 'Returned':
      return event.say === undefined && event.isSameCustomer !== true;
    case 'SayingEnded':
      return saysLastWords(state);
    case 'TurnOpened':
      return saysLastWords(state) || leadsToKeypad(state, event);
    case 'OfferPutOff':
    case 'StaffAnswered':
      return leadsToKeypad(state, event);
    default:
      return false;
  }
}

const saysLastWords = (state: KioskStep): boolean =>
  state.step === 'keypad' && state.say !== null && LAST_WORDS.includes(state.say.type);

const leadsToKeypad = (state: KioskStep, event: KioskEvent): boolean =>
  state.step !== 'keypad' && kioskFlow(state, event).step === 'keypad';
