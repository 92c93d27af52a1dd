import { useMemo, useState } from 'react';
import type { Colleague } from '#device/runtime.ts';
import { useAsk } from '#device/useAsk.ts';
import { useRuntime } from '#device/useRuntime.ts';
import { useWatch } from '#device/useWatch.ts';
import { useRefusalWords } from '#i18n/useRefusalWords.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { Section } from './Section.tsx';
import { StaffDialogs, type StaffQuestion } from './StaffDialogs.tsx';
import styles from './StaffPanel.module.css';
import { StaffRow } from './StaffRow.tsx';

/** Who works here, as what: everybody with an own name and an own PIN (L-40). */
export function StaffPanel() {
  const t = useWords('owner');
  const roleWords = useWords('roles');
  const runtime = useRuntime();
  const sayRefusal = useRefusalWords();
  const everybody = useWatch(useMemo(() => runtime.watchColleagues(), [runtime]));
  const [question, setQuestion] = useState<StaffQuestion>();
  const [said, setSaid] = useState('');
  const onStaff = (everybody ?? [])
    .filter(({ isOnStaff }) => isOnStaff)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'ko'));
  const leftCount = (everybody?.length ?? 0) - onStaff.length;
  const pardoning = useAsk(
    ({ staffId }: Colleague) => runtime.pardonLockOut(staffId),
    (_nothing, { name }) => setSaid(roleWords('staff.pardoned', { name })),
  );

  return (
    <Section id="staff" title={t('staff.title')}>
      <ul className={styles['list']}>
        {onStaff.map((colleague) => (
          <StaffRow
            key={colleague.staffId}
            colleague={colleague}
            onChangeRole={() => setQuestion({ type: 'role', colleague })}
            onPardon={() => pardoning.ask(colleague)}
            onNewPin={() => setQuestion({ type: 'pin', colleague })}
            onDismiss={() => setQuestion({ type: 'dismiss', colleague })}
          />
        ))}
      </ul>
      {leftCount > 0 && <p className={styles['note']}>{t('staff.left', { count: leftCount })}</p>}
      <div className={styles['act']}>
        <Button size="small" onPress={() => setQuestion({ type: 'hire' })}>
          {t('staff.hire')}
        </Button>
        <p role="status" className={styles['said']}>
          {pardoning.refusal ? sayRefusal(pardoning.refusal) : said}
        </p>
      </div>
      {question && (
        <StaffDialogs
          question={question}
          onDismiss={() => setQuestion(undefined)}
          onDone={(words) => {
            setSaid(words);
            setQuestion(undefined);
          }}
        />
      )}
    </Section>
  );
}
