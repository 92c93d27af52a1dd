import type { staffRoles as korean } from '#i18n/ko/staffRoles.ts';
import type { Translation } from '#i18n/translation.ts';

export const staffRoles = {
  role: {
    staff: 'Staff',
    manager: 'Manager',
    owner: 'Owner',
  },

  may: {
    staff: 'Gives stamps and rewards, and takes them back within 10 minutes',
    manager: 'All that staff do, takes back older stamps, and moves larger paper cards',
  },

  staff: {
    role: 'Role',
    changeRole: 'Change role',
    changeRoleFull: 'Change the role of {name}',
    changeTitle: 'Change the role of {name}?',
    changeBody: 'It changes at once, even if they are working now.',
    changeSubmit: 'Change',
    changed: '{nameSubject} now has the role: {roleIs}.',
    lockedUntil: 'Too many wrong PINs. Waits until {time}',
    lockedForGood: 'Locked after 10 wrong PINs',
    pardon: 'Unlock',
    pardonFull: 'Unlock {name}',
    pardoned: '{name} is unlocked. The PIN is the same.',
  },

  records: {
    title: 'Records',
    permissions: 'Permissions',
    permissionsNote: 'Who got which role and when. Never deleted',
    access: 'Access log',
    accessNote: 'Who on staff looked at which customer and when. Changes to it would show',
    open: 'Show',
    openPermissions: 'Show permissions',
    openAccess: 'Show access log',
    back: 'Shop settings',
  },

  permissions: {
    title: 'Permissions',
    sub: 'Who was allowed to do what, and since when. Nothing is deleted, not even after 3 years.',
    Hired: 'Started to work here. Role: {roleAs}',
    RoleChanged: 'Role changed from {from} to {roleTo}',
    PinChanged: 'Got a new PIN',
    LockedOut: 'Locked for 1 minute after 5 wrong PINs',
    LockedOutForGood: 'Locked after 10 wrong PINs',
    Pardoned: 'Unlocked',
    Unlocked: 'Waited and entered the right PIN',
    Left: 'Left',
    by: '{name} ({role})',
    byTablet: 'This tablet, automatically',
    founding: 'When the shop was opened',
    of: 'Records of {name}',
  },

  access: {
    title: 'Access log',
    sub: 'Every time staff or the owner look at a customer’s record. What customers do themselves is not in here.',
    loading: 'Checking the log',
    Unbroken:
      '{links, plural, one {# entry} other {# entries}}, just as they were written. Nothing was changed or removed.',
    Broken:
      'From {day} {time} on the log is not as it was written. Somebody changed or removed something. Leave this tablet as it is and get help.',
    CutOff:
      'The newest entries of the log are gone. Somebody may have deleted them. Leave this tablet as it is and get help.',
    empty:
      'Nobody has looked at a customer’s record yet. When staff find a customer, it appears here.',
    noMatch: 'Nothing matches your choice.',
    person: 'Who looked?',
    everybody: 'Everybody',
    onlyRecord: 'Only the record of {whose}',
    allRecords: 'Show all customers',
    record: 'Ending in {last4}',
    erased: 'Deleted customer',
    nth: '{words} ({nth, number})',
    showOnly: 'Show only {whose}',
    more: 'Show {count, number} more',
    what: {
      CustomersListed: 'Searched by last digits',
      CustomerOpened: 'Opened a customer’s card',
      HistoryRead: 'Looked at the history',
      CustomerErased: 'Deleted a customer',
      RecordShown: 'Checked the phone and showed the customer their record',
      ErasedInPerson: 'The customer deleted everything',
      LogExported: 'Saved the access log as a file',
    },
    because: ' ({purpose})',
    purpose: {
      Review: 'Regular review',
      CustomerAsked: 'The customer asked',
      Authority: 'An authority asked',
      Other: 'Other',
    },
  },

  export: {
    open: 'Save as file',
    title: 'Why do you save it as a file?',
    body: 'That you saved it, and why, is written into the log as well. The file contains no phone numbers.',
    submit: 'Save',
    done: 'Saved as a file.',
    fileName: 'access-log-{day}.csv',
    columns: {
      at: 'When',
      who: 'Who',
      role: 'Role',
      what: 'What',
      customers: 'Last digits',
      records: 'Record ids',
      purpose: 'Purpose',
      tablet: 'Tablet',
      hash: 'Check value',
    },
  },

  history: {
    open: 'History',
    title: 'History',
    close: 'Show card',
    loading: 'Looking for records',
    empty: 'No stamps and no rewards yet.',
    paper: 'Paper card',
    used: 'Reward −{stamps, number}',
    when: '{day} {time}',
    earlier: '{ago} {time}',
    alone: 'By the customer',
    undoneBy: '{when} taken back by {name}',
    undone: '{when} taken back',
    reason: 'Reason: {reason}',
  },

  reverse: {
    key: 'Take back',
    keyFull: 'Take back, {what} {when}',
    titleGrant: 'Take back {stamps, plural, one {# stamp} other {# stamps}}?',
    titlePaper: 'Take back {stamps, plural, one {# stamp} other {# stamps}} from a paper card?',
    titleRedemption: 'Take back the reward?',
    why: 'Why?',
    reasons: {
      WrongNumber: 'Wrong number',
      WrongCount: 'Wrong count',
      Duplicate: 'Given twice',
      Other: 'Other',
    },
    who: 'Who confirms it?',
    whoMay: 'After 10 minutes only a manager or the owner can take it back.',
    chooseReason: 'Choose a reason first.',
    chooseWho: 'Choose a name.',
    pin: '{name} PIN',
    pinOfNobody: 'PIN',
    submit: 'Take back',
    back: 'Keep it',
    deficitWarning:
      'These stamps were used already. {missing, plural, one {# stamp will be} other {# stamps will be}} missing, and the next ones fill that first.',
    doneGrant:
      'Took back {stamps, plural, one {# stamp} other {# stamps}}. They have {balance, number} now.',
    doneRedemption: 'Took back the reward. They have {balance, number} now.',
    doneDeficit:
      'Took the stamps back. The next ones first fill the {missing, number} that were used already.',
    doneErased: 'Took the stamps back and deleted the mistyped number.',
  },

  signIn: {
    locked: 'Locked',
  },
} satisfies Translation<typeof korean>;
