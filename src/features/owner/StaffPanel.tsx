import { useMemo, useState } from 'react';
import type { Colleague } from '#device/runtime.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { withParticle } from '#i18n/particles.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { DismissDialog } from './DismissDialog.tsx';
import { HireDialog } from './HireDialog.tsx';
import { NewPinDialog } from './NewPinDialog.tsx';
import { Section } from './Section.tsx';
import styles from './StaffPanel.module.css';

type Asking =
  | { readonly type: 'hire' }
  | { readonly type: 'pin'; readonly colleague: Colleague }
  | { readonly type: 'dismiss'; readonly colleague: Colleague };

/** Who works here: everybody with an own name and an own PIN (L-40). */
export function StaffPanel() {
  const t = useWords('owner');
  const runtime = useRuntime();
  const everybody = useWatch(useMemo(() => runtime.watchColleagues(), [runtime]));
  const [asking, setAsking] = useState<Asking>();
  const [said, setSaid] = useState('');
  const onStaff = (everybody ?? [])
    .filter(({ isOnStaff }) => isOnStaff)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ko'));
  const leftCount = (everybody?.length ?? 0) - onStaff.length;
  const dismiss = () => setAsking(undefined);
  const finish = (words: string) => {
    setSaid(words);
    dismiss();
  };

  return (
    <Section title={t('staff.title')}>
      <ul className={styles['list']}>
        {onStaff.map((colleague) => (
          <StaffRow
            key={colleague.staffId}
            colleague={colleague}
            onNewPin={() => setAsking({ type: 'pin', colleague })}
            onDismiss={() => setAsking({ type: 'dismiss', colleague })}
          />
        ))}
      </ul>
      {leftCount > 0 && <p className={styles['note']}>{t('staff.left', { count: leftCount })}</p>}
      <div className={styles['act']}>
        <Button size="small" onPress={() => setAsking({ type: 'hire' })}>
          {t('staff.hire')}
        </Button>
        <p role="status" className={styles['said']}>
          {said}
        </p>
      </div>
      {asking?.type === 'hire' && (
        <HireDialog
          onDismiss={dismiss}
          onHired={(name) => finish(t('staff.hired', { nameObject: withParticle(name, '을/를') }))}
        />
      )}
      {asking?.type === 'pin' && (
        <NewPinDialog
          colleague={asking.colleague}
          onDismiss={dismiss}
          onChanged={() => finish(t('staff.pinChanged', { name: asking.colleague.name }))}
        />
      )}
      {asking?.type === 'dismiss' && (
        <DismissDialog
          colleague={asking.colleague}
          onDismiss={dismiss}
          onLeft={() =>
            finish(
              t('staff.dismissed', { nameSubject: withParticle(asking.colleague.name, '은/는') }),
            )
          }
        />
      )}
    </Section>
  );
}

interface StaffRowProps {
  readonly colleague: Colleague;
  readonly onNewPin: () => void;
  readonly onDismiss: () => void;
}

function StaffRow({ colleague, onNewPin, onDismiss }: StaffRowProps) {
  const t = useWords('owner');
  const { name, role } = colleague;
  return (
    <li className={styles['row']}>
      <div>
        <p className={styles['name']}>{name}</p>
        <p className={styles['note']}>{t(`staff.roles.${role}`)}</p>
      </div>
      <div className={styles['buttons']}>
        <Button size="small" label={t('staff.newPinFull', { name })} onPress={onNewPin}>
          {t('staff.newPin')}
        </Button>
        {role !== 'owner' && (
          <Button size="small" label={t('staff.dismissFull', { name })} onPress={onDismiss}>
            {t('staff.dismiss')}
          </Button>
        )}
      </div>
    </li>
  );
}
