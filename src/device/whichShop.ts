/** The shops that one tablet may have: the own one, and two that are thrown away again. */
export const SIDE_SHOPS = ['sample', 'practice'] as const;

/** A shop to look around or to practise in; nothing of it ever reaches the own one. */
export type SideShop = (typeof SIDE_SHOPS)[number];
export type ShopKind = 'own' | SideShop;

/** One database a shop. */
export const DATABASE_NAME = 'dangol';

export const databaseNameOf = (kind: ShopKind): string =>
  kind === 'own' ? DATABASE_NAME : `${DATABASE_NAME}-${kind}`;

/** Everybody's PIN in a side shop. It protects nothing, and the strip shows it. */
export const SIDE_SHOP_PIN = '2580';

const KEY = 'dangol/shop';

/**
 * Which shop this window shows. It outlives a reload and nothing else: a window that is opened anew
 * is at the own counter, so that no customer is ever served in a practice somebody forgot.
 */
export function whichShop(): ShopKind {
  try {
    const kept = sessionStorage.getItem(KEY);
    return SIDE_SHOPS.find((kind) => kind === kept) ?? 'own';
  } catch {
    return 'own';
  }
}

/** `false` where the browser remembers nothing over a reload: there is no way into a side shop. */
export function rememberShop(kind: ShopKind): boolean {
  try {
    if (kind === 'own') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, kind);
    return true;
  } catch {
    return kind === 'own';
  }
}
