import { useState } from 'react';
import type { Reward } from '#domain/loyaltyProgram.ts';
import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import { NewRewardDialog } from './NewRewardDialog.tsx';
import { RetireRewardDialog } from './RetireRewardDialog.tsx';
import { RewardForm } from './RewardForm.tsx';
import styles from './RewardList.module.css';

type Asking = { readonly type: 'add' } | { readonly type: 'retire'; readonly reward: Reward };

/** The price list of stamps, cheapest first. One reward always stays. */
export function RewardList({ rewards }: { readonly rewards: readonly Reward[] }) {
  const withParticle = useParticle();
  const t = useWords('menu');
  const [asking, setAsking] = useState<Asking>();
  const [said, setSaid] = useState('');
  const dismiss = () => setAsking(undefined);
  const finish = (words: string) => {
    setSaid(words);
    dismiss();
  };

  return (
    <>
      <ul className={styles['rewards']}>
        {rewards
          .toSorted((a, b) => a.price - b.price)
          .map((reward) => (
            <li key={reward.id} aria-label={reward.name} className={styles['reward']}>
              <RewardForm reward={reward} />
              {rewards.length > 1 && (
                <button
                  type="button"
                  className={styles['retire']}
                  aria-label={t('rewards.retireFull', { name: reward.name })}
                  onClick={() => setAsking({ type: 'retire', reward })}
                >
                  {t('rewards.retire')}
                </button>
              )}
            </li>
          ))}
      </ul>
      <div className={styles['act']}>
        <Button size="small" onPress={() => setAsking({ type: 'add' })}>
          {t('rewards.add')}
        </Button>
        <p role="status" className={styles['said']}>
          {said}
        </p>
      </div>
      {rewards.length === 1 && <p className={styles['note']}>{t('rewards.example')}</p>}
      {asking?.type === 'add' && (
        <NewRewardDialog
          onDismiss={dismiss}
          onAdded={(name) =>
            finish(t('rewards.added', { nameObject: withParticle(name, '을/를') }))
          }
        />
      )}
      {asking?.type === 'retire' && (
        <RetireRewardDialog
          reward={asking.reward}
          onDismiss={dismiss}
          onRetired={() =>
            finish(t('rewards.retired', { nameObject: withParticle(asking.reward.name, '을/를') }))
          }
        />
      )}
    </>
  );
}
