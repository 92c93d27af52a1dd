import type { MenuFacts } from '#domain/menu.ts';

export type MenuCommand =
  | ({ readonly type: 'ListMenuItem' } & MenuFacts)
  | ({ readonly type: 'ChangeMenuItem' } & MenuFacts)
  /** Not sold for now; what was bought stays written. */
  | { readonly type: 'RetireMenuItem' }
  | { readonly type: 'BringBackMenuItem' };

/** Which answer of the owner cannot stand, so that the form can say it at the field. */
export type MenuField = 'menuName' | 'menuPrice' | 'menuStamps';

export type MenuRefusal =
  | { readonly type: 'InvalidMenuItem'; readonly field: MenuField }
  | { readonly type: 'AlreadyOnMenu' }
  | { readonly type: 'NotOnMenu' }
  | { readonly type: 'NothingChanged' }
  | { readonly type: 'OwnersOnly' };
