import type { CSSProperties } from 'react';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import { Seal } from './Seal.tsx';
import styles from './StampCard.module.css';
import { type StampCount, type StampSlot, stampColumns, stampSlots } from './stampSlots.ts';
import { fullCardMoment, pressAfterMs } from './stampTiming.ts';

export interface StampCardProps {
  readonly count: StampCount;
  /** Words in the last place, such as what the full card is worth; a drawing where there is no room. */
  readonly goal: string | null;
  /** The whole card in one sentence; the places themselves are not read. */
  readonly label: string;
  /** Width by height of the box it will fill, to choose rows. */
  readonly aspect?: { readonly landscape: number; readonly portrait: number };
  /** Nobody's card: pale prints where stamps will be. */
  readonly isGhost?: boolean;
}

/** With more places than this the goal is too small for words of 24 px. */
const WORDS_TOTAL_MAX = 12;

/** The stamp card fills its box; fresh stamps are pressed one after another, all within 1.2 s. */
export function StampCard({
  count,
  goal,
  label,
  aspect = { landscape: 3.4, portrait: 1.84 },
  isGhost = false,
}: StampCardProps) {
  const slots = stampSlots(count);
  const hasRoomForWords = count.total <= WORDS_TOTAL_MAX;
  const presses = pressAfterMs(count.fresh, count.filled >= count.total);
  const wide = stampColumns(count.total, aspect.landscape);
  const tall = stampColumns(count.total, aspect.portrait);
  const style = {
    '--columns-wide': wide,
    '--rows-wide': Math.ceil(count.total / wide),
    '--columns-tall': tall,
    '--rows-tall': Math.ceil(count.total / tall),
    '--touches-after': `${fullCardMoment(count.fresh).touchesAfterMs}ms`,
  } as CSSProperties;

  return (
    <div role="img" aria-label={label} className={styles['card']} style={style}>
      <div className={styles['grid']} aria-hidden="true">
        {slots.map((slot, index) => (
          <div key={index} className={styles['place']}>
            <Place {...{ slot, index, presses, isGhost }} goal={hasRoomForWords ? goal : null} />
          </div>
        ))}
      </div>
    </div>
  );
}

interface PlaceProps {
  readonly slot: StampSlot;
  readonly index: number;
  readonly presses: readonly number[];
  readonly goal: string | null;
  readonly isGhost: boolean;
}

function Place({ slot, index, presses, goal, isGhost }: PlaceProps) {
  switch (slot.type) {
    case 'old':
      return <Seal size="calc(var(--side) * 0.89)" variant={index} shade="old" />;
    case 'fresh':
      return (
        <>
          {slot.isOnGoal && <span className={joinClasses(styles['slot'], styles['opening'])} />}
          <Seal
            size="var(--side)"
            variant={index}
            shade="fresh"
            pressAfterMs={presses[slot.order] ?? 0}
          />
        </>
      );
    case 'empty':
      if (isGhost) return <Seal size="calc(var(--side) * 0.89)" variant={index} shade="ghost" />;
      return <span className={styles['slot']}>{slot.number}</span>;
    case 'goal':
      return (
        <span className={joinClasses(styles['slot'], styles['goal'])}>
          {goal ?? <Icon name="gift" size={30} />}
        </span>
      );
  }
}
