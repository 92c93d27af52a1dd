import { unreachable } from '#domain/assert.ts';
import type { CommandId } from '#domain/ids.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import {
  acceptedNotice,
  consentOf,
  hasAnsweredHeardFrom,
  hasDeclined,
  heardFromOf,
  isGiven,
  isSameNotice,
  isTakenBack,
} from './answers.ts';
import type { PersonCommand, PersonRefusal } from './commands.ts';
import type { ConsentPurpose, Notice, PersonEvent } from './events.ts';
import type { LinkCommand } from './links.ts';
import type { OwnDayCommand } from './ownDays.ts';
import { isRegistered, type Person } from './person.ts';
import type { ProofCommand } from './proof.ts';

type AnswerCommand = Exclude<
  PersonCommand,
  | LinkCommand
  | ProofCommand
  | OwnDayCommand
  | { readonly type: 'RegisterPerson' | 'ErasePerson' | 'ConfirmRegistered' }
>;
type Decision = Result<readonly PersonEvent[], PersonRefusal>;

/** What a customer may answer. The same answer twice is one answer; a withdrawal has no condition. */
export function decideAnswer(command: AnswerCommand, person: Person): Decision {
  if (command.type === 'TakeBackAnswers') return ok(takingBack(person, command.askedAfter));
  if (command.type === 'StopConsent') return ok(stopping(person, command.purpose));
  if (!isRegistered(person)) return fail({ type: 'NoSuchPerson' });
  if (isOfTakenBack(command, person)) return fail({ type: 'NoLongerAsked' });
  switch (command.type) {
    case 'AcceptNotice':
      return once(isAccepted(command, person), { ...command, type: 'NoticeAccepted' });
    case 'DeclineNotice':
      return once(hasDeclined(person, command), { ...command, type: 'NoticeDeclined' });
    case 'GiveConsent':
      return giveConsent(command, person);
    case 'RefuseConsent': {
      const refused = { ...command, type: 'ConsentRefused' } as const;
      return once(
        isAnsweredAs('refused', command, person),
        refused,
        ...nightGoesAlong(command, person),
      );
    }
    case 'WithdrawConsent':
      if (consentOf(person, command.purpose)?.status !== 'given') return noConsentGiven;
      return ok([{ ...command, type: 'ConsentWithdrawn' }, ...nightGoesAlong(command, person)]);
    case 'TellHeardFrom':
      return once(hasAnsweredHeardFrom(person), { ...command, type: 'HeardFromTold' });
    case 'SkipHeardFrom':
      return once(hasAnsweredHeardFrom(person), { ...command, type: 'HeardFromSkipped' });
    case 'CorrectHeardFrom': {
      const isSame = heardFromOf(person) === command.source;
      return once(isSame, { ...command, type: 'HeardFromTold' });
    }
    default:
      return unreachable(command);
  }
}

const noConsentGiven = fail({ type: 'NoConsentGiven' } as const);

const once = (isAnswered: boolean, ...events: readonly PersonEvent[]): Decision =>
  isAnswered ? fail({ type: 'AlreadyAnswered' }) : ok(events);

function isAccepted(notice: Notice, person: Person): boolean {
  const accepted = acceptedNotice(person);
  return accepted !== null && isSameNotice(accepted, notice);
}

function giveConsent(
  command: AnswerCommand & { readonly type: 'GiveConsent' },
  person: Person,
): Decision {
  if (command.purpose === 'nightAdvertising' && !isGiven(person, 'advertising')) {
    return noConsentGiven;
  }
  const isGivenSo = isAnsweredAs('given', command, person) && !liftsMore(command, person);
  return once(isGivenSo, { ...command, type: 'ConsentGiven' });
}

function isAnsweredAs(
  status: 'given' | 'refused',
  asked: { readonly purpose: ConsentPurpose; readonly textVersion: number },
  person: Person,
): boolean {
  const consent = consentOf(person, asked.purpose);
  return consent?.status === status && consent.textVersion === asked.textVersion;
}

/** A stop came since, from somewhere that did not end the consent: this yes ends the stop. */
function liftsMore(
  { purpose, lifts }: AnswerCommand & { readonly type: 'GiveConsent' },
  person: Person,
): boolean {
  const consent = consentOf(person, purpose);
  return lifts !== undefined && consent?.status === 'given' && consent.lifts !== lifts;
}

/** Ended, and never asked about again, also where nothing was ever given. */
function stopping(person: Person, purpose: ConsentPurpose): readonly PersonEvent[] {
  if (!isRegistered(person) || consentOf(person, purpose)?.status === 'withdrawn') return [];
  const command = { purpose };
  return [{ type: 'ConsentWithdrawn', purpose }, ...nightGoesAlong(command, person)];
}

/** Whoever wants no advertising wants none at night; a later yes to it must not revive that one. */
const nightGoesAlong = (
  { purpose }: { readonly purpose: ConsentPurpose },
  person: Person,
): readonly PersonEvent[] =>
  purpose === 'advertising' && isGiven(person, 'nightAdvertising')
    ? [{ type: 'ConsentWithdrawn', purpose: 'nightAdvertising' }]
    : [];

/** Said even where nothing was answered yet: the question may still stand on a screen. */
const takingBack = (person: Person, askedAfter: CommandId): readonly PersonEvent[] =>
  isRegistered(person) && !isTakenBack(person, askedAfter)
    ? [{ type: 'AnswersTakenBack', askedAfter }]
    : [];

const isOfTakenBack = (command: AnswerCommand, person: Person): boolean =>
  'askedAfter' in command &&
  command.askedAfter !== undefined &&
  isTakenBack(person, command.askedAfter);
