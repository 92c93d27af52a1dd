/**
 * How long what was earned stays good (R25). `months` counts calendar months from the business day it
 * was earned on, through the end of that day, of its month or of its year.
 */
export type ExpiryRule =
  | { readonly type: 'never' }
  | {
      readonly type: 'months';
      readonly months: number;
      readonly until: 'day' | 'endOfMonth' | 'endOfYear';
    };
