/** One line of "왜 3개예요?": what a rule added to what was earned (R18). */
export interface EarnReason {
  readonly rule:
    | 'base'
    | 'tier'
    | 'multiplier'
    | 'itemBonus'
    | 'itemExclusion'
    | 'amountBonus'
    | 'cap';
  /** Which one, where the owner may have several. */
  readonly ruleId?: string;
  readonly stamps: number;
  readonly points: number;
}
