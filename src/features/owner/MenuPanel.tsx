import { useState } from 'react';
import { useMenu } from '#device/useMenu.ts';
import type { MenuItem } from '#domain/menu.ts';
import { useWords } from '#i18n/useWords.ts';
import { MenuItemDialog } from './MenuItemDialog.tsx';
import { MenuList } from './MenuList.tsx';
import styles from './MenuPanel.module.css';
import { MenuQuickForm } from './MenuQuickForm.tsx';
import { RetiredMenu } from './RetiredMenu.tsx';
import { Section } from './Section.tsx';

/** What the café sells. Twenty items are typed in three minutes: the form stays open for the next. */
export function MenuPanel() {
  const t = useWords('menu');
  const menu = useMenu();
  const [changing, setChanging] = useState<MenuItem>();
  const [said, setSaid] = useState('');
  if (menu === undefined) return null;
  const onSale = menu.filter(({ isOnSale }) => isOnSale);

  return (
    <div className={styles['wide']}>
      <Section title={t('editor.title')} note={t('editor.note')}>
        <MenuQuickForm onSale={onSale} onAdded={setSaid} />
        <p role="status" className={styles['said']}>
          {said}
        </p>
        {onSale.length === 0 ? (
          <div className={styles['empty']}>
            <h3>{t('editor.empty')}</h3>
            <p>{t('editor.emptyNote')}</p>
          </div>
        ) : (
          <MenuList onSale={onSale} onChange={setChanging} />
        )}
        <RetiredMenu retired={menu.filter(({ isOnSale }) => !isOnSale)} onBroughtBack={setSaid} />
        {changing && (
          <MenuItemDialog
            item={changing}
            onSale={onSale}
            onDismiss={() => setChanging(undefined)}
            onDone={(words) => {
              setSaid(words);
              setChanging(undefined);
            }}
          />
        )}
      </Section>
    </div>
  );
}
