import { useState } from 'react';
import { useRuntime } from '#device/useRuntime.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { BONUS_TYPES, type BonusDraft, bonusDraftOf, bonusOf, newBonus } from './bonusDraft.ts';
import { ProgramBonus } from './ProgramBonus.tsx';
import styles from './ProgramMarks.module.css';
import { ProgramPart } from './ProgramPart.tsx';
import { decided, type ProgramView } from './programView.ts';

/** What makes a visit earn more, or some of it nothing (R16, R17). */
export function ProgramBonuses({ view }: { readonly view: ProgramView }) {
  const t = useWords('program');
  const runtime = useRuntime();
  const [drafts, setDrafts] = useState<readonly BonusDraft[]>(() =>
    decided(view.shop, 'bonuses').map(bonusDraftOf),
  );
  return (
    <ProgramPart
      title={t('part.bonuses')}
      note={t('note.bonuses')}
      view={view}
      draft={{ part: 'bonuses', value: drafts.map(bonusOf) }}
      topics={['bonuses']}
    >
      {drafts.map((draft) => (
        <ProgramBonus
          key={draft.id}
          draft={draft}
          view={view}
          onChange={(changed) =>
            setDrafts(drafts.map((each) => (each.id === draft.id ? { ...each, ...changed } : each)))
          }
          onRemove={() => setDrafts(drafts.filter(({ id }) => id !== draft.id))}
        />
      ))}
      <div className={styles['keys']}>
        {BONUS_TYPES.map((type) => (
          <Button
            key={type}
            size="small"
            onPress={() => {
              const bonus = newBonus(type, runtime.newRuleId());
              setDrafts([...drafts, { ...bonus, name: t(`bonuses.usual.${type}`) }]);
            }}
          >
            {t(`bonuses.add.${type}`)}
          </Button>
        ))}
      </div>
    </ProgramPart>
  );
}
