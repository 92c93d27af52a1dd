import type { refusals as korean } from '#i18n/ko/refusals.ts';
import type { Translation } from '#i18n/translation.ts';

export const refusals = {
  TooManyStampsAtOnce: 'You can give up to {max, plural, one {# stamp} other {# stamps}} at once.',
  PaperCardTooLarge:
    'You can move up to {max, plural, one {# stamp} other {# stamps}} from a paper card. For more, call a manager or the owner.',
  VisitedTooRecently:
    'You collected stamps a moment ago.\nIt’s {hours, plural, =0 {} other {# h }}{minutes, plural, =0 {} other {# min }}until you can again.',
  VisitsForToday:
    'You can collect stamps {max, plural, one {once} other {# times}} a day.\nIf you need more, please call our staff.',
  NotAutomatic: 'The way to collect stamps has changed. Please call our staff.',
  ManagersOnly: 'Only a manager or the owner can do this.',
  LastReward: 'There must be one reward at least. Add another one first.',

  AlreadyWaiting: 'We’ve already got it.\nYour stamps come as soon as our staff confirm.',
  NotWaiting: 'This one has been dealt with already.',
  CheckInExpired:
    'This one was from yesterday and is over. Ask the customer to enter the number again.',
  NotCustomerFirst: 'The way to collect stamps has changed. Please call our staff.',

  NotEnoughStamps: '{missing, plural, one {# stamp is} other {# stamps are}} missing.',
  NotEnoughPoints: '{missing, plural, one {# point is} other {# points are}} missing.',
  TooFewPointsAtOnce: 'Points can be used from {min, number} at a time.',
  PointsOutOfStep: 'Points can be used in steps of {step, number}.',
  TooManyPointsForAmount: 'For this amount, up to {max, number} points can be used.',
  AmountUnknown: 'Please enter the amount first.',
  NothingDue: 'No stamps or points are expiring now.',
  RefundAboveAmount: 'At most {left, number} won can still be refunded.',
  NoSuchReward: 'This reward is no longer offered. Please start over.',
  NeedsCheck: {
    nod: 'This needs a nod from our staff.',
    staffPin: 'This reward needs a staff PIN.',
    customerProof: 'This is a large reward, so please show that it is you.',
  },
  TooOftenInTenMinutes:
    'This number has collected several times just now.\nIf you need more, please call a manager or the owner.',
  TooOftenToday:
    'You have collected {max, plural, one {once} other {# times}} today.\nIf you need more, please call a manager or the owner.',
  StaffHourFull:
    'That is more than the {max, plural, one {# stamp} other {# stamps}} one person may give in an hour. Call a manager or the owner.',
  TabletDayFull:
    'That is more than the {max, plural, one {# stamp} other {# stamps}} this tablet may give in a day. Call a manager or the owner.',
  NotMovable: 'This can’t be moved. Please undo it and give the stamps again.',
  CardOnHold: 'This card is not in use now. Please call our staff.',
  CardChanged: 'The card has changed meanwhile. Please try again.',
  NotMerged: 'These customers are not merged.',
  UndoTooLate:
    'More than {minutes, plural, one {# minute} other {# minutes}} have passed, so it can’t be taken back here.',
  NothingToUndo: 'There is nothing to take back.',
  AlreadyUndone: 'It has been taken back already.',
  LevelStands: 'The level stays as it is.',
  HasTrace: 'This customer has other records by now, so nothing was deleted.',

  PhoneAlreadyLinked: 'This number is registered already. Please enter it again.',
  NoSuchPerson: 'This customer’s record has been deleted already.',

  StaffOnly: 'Please let our staff see your phone first.',
  SameNumber: 'This is already the number in use.',
  SamePerson: 'This is the same customer. Please choose another one.',
  NotThePerson: 'What was under this number has moved to another customer.',
  NotMergedPerson: 'This customer is neither merged nor without their number.',
  ProofLockedOut: 'That was wrong several times. Please try again from {time}.',
  NoCustomerPin: 'No customer PIN has been chosen.',
  AlreadyAnswered: 'This has been answered already.',
  NoLongerAsked: 'Those stamps were taken back, so the answer was not kept.',
  NoConsentGiven: 'You never agreed to get ads.',

  AlreadyStopped: 'This number already gets no ads.',
  AlreadyRequested: 'We already have this request.',
  RequestSettled: 'This request has been taken care of.',
  MineExpired: 'The number was cleared after a while. Please enter it again.',

  AlreadyFounded: 'There is a shop on this tablet already.',
  NotFoundedYet: 'There is no shop yet.',
  NothingChanged: 'Nothing was changed.',
  OwnersOnly: 'Only the owner can do this.',
  InvalidRule: 'One of the values cannot stand. Check the numbers and names again.',
  NeedsNotice:
    'Customers lose something by this change, so it needs notice. It can start on {day}.',
  NoSuchPlan: 'This plan has already started or was withdrawn.',
  NoSuchCouponKind: 'This coupon is no longer given.',
  CouponsPerCustomer:
    'One customer can get {max, plural, one {# coupon} other {# coupons}} of this kind.',
  CouponsGone:
    'All {max, plural, one {# coupon} other {# coupons}} of this kind have been given away.',
  NoSuchCoupon: 'This customer has no such coupon. Please check the code.',
  CouponAlreadyUsed: 'This coupon was used on {day}.',
  CouponNotYet: 'This coupon can be used from {day}.',
  CouponOver: 'This coupon was good until {day}.',
  CouponOtherDays: 'Not on this day of the week. Please check the days on the coupon.',
  CouponNeedsAmount: 'This coupon is for {amount, number} won or more. Enter the amount first.',
  CouponAmountTooSmall:
    'This coupon is for {amount, number} won or more; {missing, number} won are missing.',
  NoItemForCoupon: 'Nothing in the basket is for this coupon.',
  NoOwnDay: 'No such day was told.',
  NoCouponExpired: 'No coupon has expired.',

  NoReferrals: 'Friends are not invited at the moment.',
  HasReferralCode: 'There is an invitation code already: {code}.',
  NoSuchReferralCode: 'There is no such invitation code. Please check it.',
  OwnReferralCode: 'You cannot use your own invitation code.',
  AlreadyInvited: 'An invitation code can be used once only.',
  InvitedEachOther: 'You cannot invite the friend who invited you.',
  AlreadyCustomer: 'Invitation codes are for people who come for the first time.',
  ReferralNotDue: 'It is too early for the invitation reward.',
  ReferralNotPending: 'This invitation is not waiting any more.',
  ReferralOver: 'The invitation was good until {day}.',
  ReferralsForYear: 'Invitations are rewarded {max, plural, one {once} other {# times}} a year.',
  NoReferralExpired: 'No invitation has expired.',
  InvalidSetting: {
    name: 'The name of the shop has 1 to {nameMax, number} characters.',
    sealText: 'The seal has 1 to {sealMax, number} characters, without spaces.',
    sealShape: 'Choose a circle or a square for the seal.',
    sealColor: 'Choose one of the colours shown for the seal.',
    rewardName: 'The name of the reward has 1 to {rewardMax, number} characters.',
    price: 'Choose between {priceMin, number} and {priceMax, number} stamps.',
    stampsPerVisit: 'A visit earns at least 1 stamp, and no more than can be given at once.',
    stampsPerGrantMax: 'Between 1 and {grantMax, number} stamps can be given at once.',
    gapMinutes: 'The time until the next stamps is between 0 and {gapMax, number} minutes.',
    visitsPerDayMax: 'Between 1 and {visitsMax, number} visits a day can earn stamps.',
    closingHour: 'The day ends between midnight and 11 AM.',
    zone: 'This tablet does not know that time zone.',
    retentionMonths: 'Choose 12, 24 or 36 months.',
    officerName: 'The name of the privacy contact has 1 to {officerNameMax, number} characters.',
    officerContact: 'How to reach them takes 1 to {officerContactMax, number} characters.',
  },

  InvalidMenuItem: {
    menuName: 'The name has 1 to {nameMax, number} characters.',
    menuPrice: 'The price is between ₩1 and ₩{priceMax, number}.',
    menuStamps: 'An item earns between 0 and {stampsMax, number} stamps.',
  },
  AlreadyOnMenu: 'This is on sale already.',
  NotOnMenu: 'This is not on sale now.',

  AlreadyHired: 'This person works here already.',
  NotOnStaff: 'This person does not work here now.',
  LockedOutUntil: 'Too many wrong PINs. Try again from {time}.',
  LockedOutForGood: 'Locked after too many wrong PINs. The owner can unlock it.',
  NotLockedOut: 'It is not locked now.',
  RoleHasChanged: 'The role has just changed. Please try again.',
  OwnerStays: 'There is one owner, and that can’t be changed.',

  AlreadyClaimed: 'This receipt has been used already.',
  AppTooOld:
    'A newer app wrote these records, so nothing new can be written now. Press “Reload” at the top.',
  NeedsNewerApp: 'A newer app wrote this record. Reload the app first.',

  NoTurnOpen: 'Our staff enter your stamps first. One moment, please.',
  TooManyNumbers: 'Too many different numbers were entered. Please try again in a moment.',
  JoiningExpired: 'It took a while, so we forgot the number. Please enter it again.',
  NobodyOnDuty: 'Staff mode is locked. Sign in again with your name and PIN.',
  WrongPin: 'That PIN is wrong. Please try again.',
} satisfies Translation<typeof korean>;
