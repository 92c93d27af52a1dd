import { type Basket, type BasketSum, countIn } from '#desk/basket.ts';
import { MENU_CATEGORIES, type MenuItem } from '#domain/menu.ts';
import { useWords } from './useWords.ts';

/** How the menu and a basket are written on the staff's keys. */
export function useBasketWords(menu: readonly MenuItem[]) {
  const t = useWords('menu');
  const nameById = new Map(menu.map(({ itemId, name }) => [itemId, name]));

  /** 아메리카노 2 · 라테 1 */
  const sayBasket = (basket: Basket): string =>
    basket
      .map(({ itemId, count }) => t('basket.pick', { name: nameById.get(itemId) ?? '', count }))
      .join(' · ');

  const saySum = ({ stamps, amount }: BasketSum): string => t('basket.sum', { stamps, amount });

  /** What is in the basket, or why it grants nothing, or less than it earned. */
  function sayState(basket: Basket, { pieces, stamps, isBounded }: BasketSum): string {
    if (pieces === 0) return t('basket.empty');
    if (stamps === 0) return t('basket.earnsNothing');
    return isBounded ? t('basket.bounded', { max: stamps }) : sayBasket(basket);
  }

  /** One stamp a piece goes without saying. */
  function sayPrice({ price: amount, stamps }: MenuItem): string {
    if (stamps === 1) return t('basket.price', { amount });
    return stamps === 0
      ? t('basket.noStamps', { amount })
      : t('basket.moreStamps', { amount, stamps });
  }

  const choiceOf = (item: MenuItem, basket: Basket) => {
    const { itemId, name, isNew } = item;
    const note = sayPrice(item);
    const count = countIn(basket, itemId);
    return {
      key: itemId,
      name,
      note,
      ...(isNew && { mark: t('basket.isNew') }),
      count,
      moreLabel:
        count === 0 ? t('basket.more', { name, note }) : t('basket.moreOf', { name, note, count }),
      lessLabel: t('basket.less', { name }),
    };
  };

  /** What is on sale, by category, with how many of it are in the basket. */
  const groupsOf = (basket: Basket) =>
    MENU_CATEGORIES.flatMap((category) => {
      const items = menu.filter((item) => item.isOnSale && item.category === category);
      if (items.length === 0) return [];
      const choices = items.map((item) => choiceOf(item, basket));
      return { key: category, title: t(`categories.${category}`), choices };
    });

  return { sayBasket, saySum, sayState, groupsOf };
}
