import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Shop } from '#books/program/shop.ts';
import { keepLater, type LaterItem, loadLater } from '#device/laterList.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import styles from './LaterPanel.module.css';
import { Section, type SectionId } from './Section.tsx';
import { TabletLine } from './TabletLine.tsx';

/** Where on this page each of them is done. */
const placeOf: Readonly<Record<Exclude<LaterItem, 'install'>, SectionId>> = {
  seal: 'shop',
  reward: 'rules',
  handOff: 'rules',
  staff: 'staff',
  privacy: 'legal',
};

/** 나중에 하기로 한 것: what the owner put off at the set-up; nothing once all of it is done. */
export function LaterPanel({ shop }: { readonly shop: Shop }) {
  const t = useWords('later');
  const { shopKind } = useRuntime();
  const navigate = useNavigate();
  const [items, setItems] = useState(loadLater);
  const open = items.filter((item) => item !== 'privacy' || shop.privacyOfficer === undefined);
  if (open.length === 0 || shopKind !== 'own') return null;

  function finish(item: LaterItem): void {
    const left = items.filter((each) => each !== item);
    keepLater(left);
    setItems(left);
  }

  function go(item: LaterItem): void {
    if (item === 'install') void navigate('/install');
    else showSection(placeOf[item]);
  }

  return (
    <div className={styles['wide']}>
      <Section title={t('title')} note={t('note')}>
        <div className={styles['items']}>
          {open.map((item) => (
            <TabletLine key={item} title={t(`${item}.title`)} note={t(`${item}.note`)}>
              <div className={styles['acts']}>
                <Button size="small" onPress={() => go(item)}>
                  {t('now')}
                </Button>
                <Button
                  size="small"
                  label={t('doneWith', { what: t(`${item}.title`) })}
                  onPress={() => finish(item)}
                >
                  {t('done')}
                </Button>
              </div>
            </TabletLine>
          ))}
        </div>
      </Section>
    </div>
  );
}

function showSection(id: SectionId): void {
  const section = document.getElementById(`owner-${id}`);
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}
