import type { Duty, Turn } from '#device/tabletState.ts';
import { type Stamps, stamps } from '#domain/stamps.ts';
import type { Won } from '#domain/won.ts';
import { useWords } from '#i18n/useWords.ts';
import { Icon } from '#ui/Icon.tsx';
import { DutyKey } from './DutyKey.tsx';
import styles from './StaffEdge.module.css';

export interface StaffEdgeProps {
  readonly duty: Duty | null;
  readonly turn: Turn | null;
  readonly isCalling: boolean;
  /** Nobody can hear the call, so it moves for longer. */
  readonly isSilent?: boolean;
  /** A customer is reading the notice or paying with a reward: the turn in hand stays as it is. */
  readonly isLocked: boolean;
  /** A customer pressed 혜택 쓰기 and waits for a turn. */
  readonly isRewardAsked: boolean;
  /** Typed before the turn was opened. */
  readonly amount: Won | null;
  /** The usual, on the first key. */
  readonly stampsPerVisit: Stamps;
  readonly stampsPerGrantMax: Stamps;
  /** Something is on sale, so a basket can be filled. */
  readonly hasMenu: boolean;
  /** How many check-ins wait for a yes. */
  readonly waiting: number;
  readonly onSignIn: () => void;
  readonly onOpenScreens: () => void;
  readonly onPlus: (stamps: Stamps) => void;
  readonly onMenu: () => void;
  readonly onOwnNumber: () => void;
  readonly onAmount: () => void;
  readonly onReward: () => void;
  readonly onPaper: () => void;
  readonly onCancel: () => void;
  readonly onAnswerCall: () => void;
}

/** The usual number of stamps first, then one and two more, as far as one tap may go. */
const usualCounts = (stampsPerVisit: Stamps, stampsPerGrantMax: Stamps): readonly number[] =>
  [stampsPerVisit, stampsPerVisit + 1, stampsPerVisit + 2].filter(
    (count) => count <= stampsPerGrantMax,
  );

/** The staff's own strip of the tablet: dark, at the edge, one tap for the next customer (U-09). */
export function StaffEdge(props: StaffEdgeProps) {
  const { duty, isCalling, onSignIn, onAnswerCall } = props;
  const t = useWords('kiosk');
  return (
    <aside
      className={styles['edge']}
      data-theme="staff"
      data-has-menu={props.hasMenu || undefined}
      aria-label={t('edge.label')}
    >
      {duty ? (
        <DutyControls {...props} duty={duty} />
      ) : (
        <button type="button" className={styles['name']} onClick={onSignIn}>
          <Icon name="person" size={28} />
          {t('edge.signIn')}
        </button>
      )}
      {isCalling && (
        <button
          type="button"
          className={styles['call']}
          data-silent={props.isSilent || undefined}
          aria-label={t('edge.calledFull')}
          onClick={onAnswerCall}
        >
          <Icon name="bell" size={28} />
          {t('edge.called')}
        </button>
      )}
    </aside>
  );
}

function DutyControls(props: StaffEdgeProps & { readonly duty: Duty }) {
  const { duty, turn, isLocked, stampsPerVisit, stampsPerGrantMax, isRewardAsked } = props;
  const { hasMenu, onOpenScreens, onPlus, onMenu, onOwnNumber, onAmount, onReward } = props;
  const t = useWords('kiosk');
  const menuWords = useWords('menu');
  const roleWords = useWords('roles');
  const unlessLocked = (act: () => void) => () => {
    if (!isLocked) act();
  };
  return (
    <>
      <DutyKey duty={duty} waiting={props.waiting} onPress={onOpenScreens} />
      {usualCounts(stampsPerVisit, stampsPerGrantMax).map((count) => (
        <button
          key={count}
          type="button"
          className={styles['plus']}
          data-usual={count === stampsPerVisit || undefined}
          aria-label={t('edge.plusFull', { stamps: count })}
          aria-disabled={isLocked || undefined}
          aria-pressed={turn?.purpose === 'grant' && turn.stamps === count}
          onClick={unlessLocked(() => onPlus(stamps(count)))}
        >
          {t('edge.plus', { stamps: count })}
        </button>
      ))}
      {hasMenu && (
        <EdgeButton
          words={menuWords('basket.key')}
          isStrong
          isLocked={isLocked}
          onPress={unlessLocked(onMenu)}
        />
      )}
      <EdgeButton
        words={t('edge.ownKey')}
        isRare={turn !== null && hasMenu}
        isLocked={isLocked}
        onPress={unlessLocked(onOwnNumber)}
      />
      <EdgeButton words={amountWords()} isLocked={isLocked} onPress={unlessLocked(onAmount)} />
      <EdgeButton
        words={t('edge.reward')}
        isAsked={isRewardAsked}
        isLocked={isLocked}
        onPress={unlessLocked(onReward)}
      />
      {turn ? (
        <OpenTurn {...props} turn={turn} />
      ) : (
        <EdgeButton
          words={roleWords('paper.key')}
          isRare
          isLocked={isLocked}
          onPress={unlessLocked(props.onPaper)}
        />
      )}
    </>
  );

  function amountWords(): string {
    const amount = (turn?.purpose === 'grant' ? turn.amount : undefined) ?? props.amount;
    return amount === null ? t('edge.amount') : t('edge.turnAmount', { amount });
  }
}

interface EdgeButtonProps {
  readonly words: string;
  readonly isAsked?: boolean;
  /** As near at hand as the counts. */
  readonly isStrong?: boolean;
  /** Makes room where there is little. */
  readonly isRare?: boolean;
  readonly isLocked: boolean;
  readonly onPress: () => void;
}

function EdgeButton(props: EdgeButtonProps) {
  const { words, isAsked = false, isStrong = false, isRare = false, isLocked, onPress } = props;
  return (
    <button
      type="button"
      className={styles['other']}
      data-long={words.length > 4 || undefined}
      data-asked={isAsked || undefined}
      data-strong={isStrong || undefined}
      data-rare={isRare || undefined}
      aria-disabled={isLocked || undefined}
      onClick={onPress}
    >
      {words}
    </button>
  );
}

function OpenTurn({ turn, isLocked, onCancel }: StaffEdgeProps & { readonly turn: Turn }) {
  const t = useWords('kiosk');
  const roleWords = useWords('roles');
  const menuWords = useWords('menu');
  return (
    <div className={styles['turn']}>
      <p>{wordsFor()}</p>
      {turn.purpose === 'grant' && turn.receipt !== undefined && (
        <p className={styles['receipt']}>{menuWords('scan.receipt')}</p>
      )}
      <button
        type="button"
        aria-label={t('edge.cancelFull')}
        aria-disabled={isLocked || undefined}
        onClick={() => !isLocked && onCancel()}
      >
        {t('edge.cancel')}
      </button>
    </div>
  );

  function wordsFor(): string {
    if (turn.purpose === 'redeem') return t('edge.turnReward');
    const { stamps: count } = turn;
    return turn.purpose === 'grant'
      ? t('edge.turnStamps', { stamps: count })
      : roleWords('paper.turn', { stamps: count });
  }
}
