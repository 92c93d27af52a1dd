import { useParticle } from '#i18n/useParticle.ts';
import { useWords } from '#i18n/useWords.ts';
import { Brand } from '#ui/Brand.tsx';
import { SealProvider } from '#ui/SealProvider.tsx';
import { StampCard } from '#ui/StampCard.tsx';
import styles from './CardPreview.module.css';
import type { Answers } from './setUpFlow.ts';

const STAMPS_SHOWN = 3;

/** What the customers will see, growing with the answers. */
export function CardPreview({ answers }: { readonly answers: Answers }) {
  const withParticle = useParticle();
  const t = useWords('setup');
  const { sealShape, sealColor } = answers;
  // Before anything is typed, a card of somebody's; never an empty seal.
  const shopName = answers.shopName.trim() || t('previewName');
  const sealText = answers.sealText.trim() || t('previewSeal');
  const { stampsPerReward, rewardName, smallPrice, smallName } = answers;
  const count = {
    total: stampsPerReward,
    filled: Math.min(STAMPS_SHOWN, stampsPerReward - 1),
    fresh: 0,
  };
  return (
    <section className={styles['preview']} aria-label={t('preview')}>
      <h2 className={styles['heading']}>{t('preview')}</h2>
      <div className={styles['card']}>
        <Brand markText={sealText} name={shopName} />
        <SealProvider text={sealText} shape={sealShape} color={sealColor}>
          <div className={styles['stamps']}>
            <StampCard
              count={count}
              goal={t('reward.goal')}
              label={t('previewCard', { total: stampsPerReward })}
              aspect={{ landscape: 1.7, portrait: 3.6 }}
            />
          </div>
        </SealProvider>
        {smallPrice > 0 && (
          <p className={styles['promise']}>
            {t('reward.promise', {
              stamps: smallPrice,
              rewardIs: withParticle(smallName.trim(), '이에요/예요'),
            })}
          </p>
        )}
        <p className={styles['promise']}>
          {t('reward.promise', {
            stamps: stampsPerReward,
            rewardIs: withParticle(rewardName.trim(), '이에요/예요'),
          })}
        </p>
      </div>
    </section>
  );
}
