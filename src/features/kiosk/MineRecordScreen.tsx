import type { ConsentPurpose } from '#books/person/events.ts';
import type { Shop } from '#books/program/shop.ts';
import type { MyRecord } from '#desk/myRecord.ts';
import type { MenuItem } from '#domain/menu.ts';
import type { Last4 } from '#domain/phoneNumber.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Title } from '#ui/Title.tsx';
import { Last4Mark } from './Last4Mark.tsx';
import { MineKept } from './MineKept.tsx';
import { MineLines } from './MineLines.tsx';
import styles from './MineRecord.module.css';
import { Page } from './Page.tsx';

export interface MineRecordScreenProps {
  readonly shop: Shop;
  /** Everything that was ever on it, for the names of what was bought. */
  readonly menu: readonly MenuItem[];
  readonly last4: Last4;
  readonly record: MyRecord;
  readonly onStop: (purpose: ConsentPurpose) => void;
  readonly onStart: (purpose: ConsentPurpose) => void;
  readonly onCorrectHeardFrom: () => void;
  readonly onErase: () => void;
  readonly onCallStaff: () => void;
  readonly onClose: () => void;
}

/** The one customer screen that shows more than four digits' worth: everything that is kept (§35). */
export function MineRecordScreen(props: MineRecordScreenProps) {
  const { shop, menu, last4, record, onErase, onCallStaff, onClose } = props;
  const t = useWords('mine');
  const kiosk = useWords('kiosk');
  return (
    <div className={styles['screen']}>
      <Page
        sign={shop.sign}
        corner={<Last4Mark last4={last4} />}
        onCallStaff={onCallStaff}
        actions={<Button onPress={onErase}>{t('record.erase')}</Button>}
        forward={
          <Button tone="ink" onPress={onClose}>
            {kiosk('close')}
          </Button>
        }
      >
        <div className={styles['title']}>
          <Title>{t('record.title')}</Title>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
        <section className={styles['body']} aria-label={t('record.region')} tabIndex={0}>
          <MineKept {...props} />
          <MineLines lines={record.lines} rewards={shop.program.rewards} menu={menu} />
        </section>
      </Page>
    </div>
  );
}
