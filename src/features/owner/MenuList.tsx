import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { MENU_CATEGORIES, type MenuItem } from '#domain/menu.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import styles from './MenuList.module.css';

export interface MenuListProps {
  readonly onSale: readonly MenuItem[];
  readonly onChange: (item: MenuItem) => void;
}

/** What is on sale, by category. */
export function MenuList({ onSale, onChange }: MenuListProps) {
  const t = useWords('menu');
  return (
    <div className={styles['list']}>
      {MENU_CATEGORIES.map((category) => {
        const items = onSale.filter((item) => item.category === category);
        if (items.length === 0) return null;
        return (
          <section key={category}>
            <h3 className={styles['title']}>{t(`categories.${category}`)}</h3>
            <ul className={styles['rows']}>
              {items.map((item) => (
                <MenuRow key={item.itemId} item={item} onChange={() => onChange(item)} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface MenuRowProps {
  readonly item: MenuItem;
  readonly onChange: () => void;
}

function MenuRow({ item, onChange }: MenuRowProps) {
  const t = useWords('menu');
  const runtime = useRuntime();
  const { itemId, isOnSale: _sold, ...facts } = item;
  const { name, price, stamps, isPinned } = facts;
  const { ask } = useAsk(
    () => runtime.changeMenu(itemId, { type: 'ChangeMenuItem', ...facts, isPinned: !isPinned }),
    () => undefined,
  );
  return (
    <li className={styles['row']}>
      <div className={styles['words']}>
        <p className={styles['name']}>
          {name}
          {marksOf(item).map((mark) => (
            <span key={mark} className={styles['mark']}>
              {mark}
            </span>
          ))}
        </p>
        <p className={styles['note']}>{t('editor.line', { price, stamps })}</p>
      </div>
      <button
        type="button"
        className={styles['pin']}
        aria-pressed={isPinned}
        aria-label={t('editor.pin', { name })}
        onClick={() => ask()}
      >
        <Icon name="star" size={24} />
      </button>
      <Button size="small" label={t('editor.changeFull', { name })} onPress={onChange}>
        {t('editor.change')}
      </Button>
    </li>
  );

  /** What is not so with every item. */
  function marksOf({ isNew, temperature, season }: MenuItem): readonly string[] {
    return [
      ...(isNew ? [t('editor.isNew')] : []),
      ...(temperature === 'hot' || temperature === 'iced'
        ? [t(`editor.temperatures.${temperature}`)]
        : []),
      ...(season === 'allYear' ? [] : [t(`editor.seasons.${season}`)]),
    ];
  }
}
