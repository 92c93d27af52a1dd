import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import { Icon } from './Icon.tsx';
import { joinClasses } from './joinClasses.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';
import { Seal } from './Seal.tsx';
import styles from './StampCard.module.css';
import { type StampCount, type StampSlot, stampColumns, stampSlots } from './stampSlots.ts';

export interface StampCardProps {
  readonly count: StampCount;
  /** Words in the last place, such as what the full card is worth; a drawing where there is no room. */
  readonly goal: string | null;
  /** The whole card in one sentence; the places themselves are not read. */
  readonly label: string;
  /** Width by height of the box it will fill, to choose rows. */
  readonly aspect?: { readonly landscape: number; readonly portrait: number };
}

/** With more places than this the goal is too small for words of 24 px. */
const WORDS_TOTAL_MAX = 12;
const PRESS_MS = 180;
const NEXT_PRESS_MS = 90;
const PRESSES_MS_MAX = 1200;

/** The stamp card fills its box; fresh stamps are pressed one after another, all within 1.2 s. */
export function StampCard({
  count,
  goal,
  label,
  aspect = { landscape: 3.4, portrait: 1.84 },
}: StampCardProps) {
  const slots = stampSlots(count);
  const hasRoomForWords = count.total <= WORDS_TOTAL_MAX;
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => pressFresh(card.current), []);

  const wide = stampColumns(count.total, aspect.landscape);
  const tall = stampColumns(count.total, aspect.portrait);
  const style = {
    '--columns-wide': wide,
    '--rows-wide': Math.ceil(count.total / wide),
    '--columns-tall': tall,
    '--rows-tall': Math.ceil(count.total / tall),
  } as CSSProperties;

  return (
    <div ref={card} role="img" aria-label={label} className={styles['card']} style={style}>
      <div className={styles['grid']} aria-hidden="true">
        {slots.map((slot, index) => (
          <div key={index} className={styles['place']}>
            <Place slot={slot} index={index} goal={hasRoomForWords ? goal : null} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Place({
  slot,
  index,
  goal,
}: {
  readonly slot: StampSlot;
  readonly index: number;
  readonly goal: string | null;
}) {
  switch (slot.type) {
    case 'old':
      return <Seal size="calc(var(--side) * 0.89)" variant={index} isFaded />;
    case 'fresh':
      return (
        <span className={styles['fresh']} data-fresh="">
          <Seal size="var(--side)" variant={index} />
        </span>
      );
    case 'empty':
      return <span className={styles['slot']}>{slot.number}</span>;
    case 'goal':
      return (
        <span className={joinClasses(styles['slot'], styles['goal'])}>
          {goal ?? <Icon name="gift" size={30} />}
        </span>
      );
  }
}

function pressFresh(card: HTMLElement | null): void {
  const fresh = [...(card?.querySelectorAll<HTMLElement>('[data-fresh]') ?? [])];
  if (prefersReducedMotion()) return;
  const room = (PRESSES_MS_MAX - PRESS_MS) / Math.max(1, fresh.length - 1);
  const step = Math.min(NEXT_PRESS_MS, room);
  fresh.forEach((stamp, index) => {
    stamp.animate?.(
      [
        { transform: 'scale(1.6)', opacity: 0 },
        { transform: 'scale(0.985)', opacity: 1, offset: 0.85 },
        { transform: 'scale(1)', opacity: 1 },
      ],
      { duration: PRESS_MS, delay: 160 + index * step, easing: 'ease-out', fill: 'backwards' },
    );
  });
}
