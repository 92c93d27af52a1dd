import { type CSSProperties, useEffect, useState } from 'react';
import type { Shop } from '#books/program/shop.ts';
import { nextReward, type Reward } from '#domain/loyaltyProgram.ts';
import { useWords } from '#i18n/useWords.ts';
import { Brand } from '#ui/Brand.tsx';
import { prefersReducedMotion } from '#ui/prefersReducedMotion.ts';
import { Seal } from '#ui/Seal.tsx';
import { StampCard } from '#ui/StampCard.tsx';
import { driftAt } from './drift.ts';
import { goalText } from './goalText.ts';
import styles from './IdlePicture.module.css';

export interface IdlePictureProps {
  readonly shop: Shop;
  /** The shop is closed. */
  readonly isDim: boolean;
  readonly onWake: () => void;
}

/** A browser that makes no click of a touch is not waited for longer. */
const CLICK_MS_MAX = 400;

/**
 * What the tablet shows while nobody is there: whose shop, what to do, and the card that could be
 * theirs. Only to look at: whoever reads with a screen reader has the keypad below it. The touch that
 * wakes it ends here and presses no key.
 */
export function IdlePicture({ shop, isDim, onWake }: IdlePictureProps) {
  const [isLeaving, setLeaving] = useState(false);
  const drift = useDrift();
  return (
    <div
      className={styles['picture']}
      data-resting=""
      data-dim={isDim || undefined}
      data-leaving={isLeaving || undefined}
      aria-hidden="true"
    >
      <div className={styles['drift']} style={drift}>
        {isDim ? <Closed shop={shop} /> : <Invitation shop={shop} />}
      </div>
      <button
        type="button"
        tabIndex={-1}
        className={styles['touch']}
        onPointerDown={() => setLeaving(true)}
        onPointerUp={() => setTimeout(onWake, CLICK_MS_MAX)}
        onPointerCancel={onWake}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onWake}
      />
    </div>
  );
}

function Invitation({ shop }: { readonly shop: Shop }) {
  const t = useWords('kiosk');
  const { sign, program } = shop;
  const reward = nextReward(program, 0);
  return (
    <div className={styles['invitation']}>
      <div className={styles['brand']}>
        <Brand markText={sign.sealText} name={sign.name} />
      </div>
      <div className={styles['words']}>
        <p className={styles['title']}>{t('idle.title')}</p>
        {reward && (
          <p className={styles['promise']}>
            {t('keypad.promise', { stamps: reward.price, rewardName: reward.name })}
          </p>
        )}
      </div>
      {reward && <GhostCard reward={reward} />}
      <p className={styles['hint']}>{t('idle.touch')}</p>
    </div>
  );
}

/** A card as it will be: one stamp on it, the others still to come. For idle only (look.md). */
function GhostCard({ reward }: { readonly reward: Reward }) {
  const t = useWords('kiosk');
  return (
    <div className={styles['card']}>
      <div className={styles['sheet']}>
        <StampCard
          count={{ total: reward.price, filled: 0, fresh: 0 }}
          goal={goalText(reward.name) ?? t('result.goal')}
          label=""
          aspect={{ landscape: 2, portrait: 2 }}
          isGhost
        />
      </div>
      <span className={styles['seal']}>
        <Seal size="var(--seal-size)" variant={3} />
      </span>
    </div>
  );
}

function Closed({ shop }: { readonly shop: Shop }) {
  const t = useWords('kiosk');
  return (
    <div className={styles['closed']}>
      <p className={styles['name']}>{shop.sign.name}</p>
      <p>{t('idle.touch')}</p>
    </div>
  );
}

const GLIDE_EVERY_MS = 15_000;
const JUMP_EVERY_MS = 60_000;

/** Glides a little now and then; for whoever wants stillness it stands elsewhere once a minute. */
function useDrift(): CSSProperties {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const everyMs = prefersReducedMotion() ? JUMP_EVERY_MS : GLIDE_EVERY_MS;
    const timer = setInterval(() => setStep((last) => last + 1), everyMs);
    return () => clearInterval(timer);
  }, []);
  const { x, y } = driftAt(step);
  return { '--drift-x': x.toFixed(3), '--drift-y': y.toFixed(3) } as CSSProperties;
}
