import type { CSSProperties } from 'react';
import { joinClasses } from './joinClasses.ts';
import styles from './Seal.module.css';
import { useSeal } from './SealProvider.tsx';
import {
  type Plate,
  SEAL_LINE_WIDTH,
  SEAL_PLATES,
  SEAL_UNITS,
  type SealCut,
  sealTextSize,
} from './sealPlate.ts';

export interface SealProps {
  /** CSS size of its box; a round plate is 86 % of it. */
  readonly size: string;
  /** Which of the three prints and which tilt; neighbours take neighbouring numbers. */
  readonly variant?: number;
  readonly tone?: 'ink' | 'paper';
  /** Fresh ink bleeds into the paper; old ink has paled; a ghost is where a stamp may once be. */
  readonly shade?: 'fresh' | 'old' | 'ghost';
  /** Comes down this long after it appears (ms); simply is there for whoever wants stillness. */
  readonly pressAfterMs?: number;
}

const TILTS_DEG = [-6, 5, -3, 8, -5, 6, -9, 3, -7, 4] as const;

/** The shop's seal, pressed. A decoration: what it stands for is said in words beside it. */
export function Seal(props: SealProps) {
  const { size, variant = 0, tone = 'ink', shade, pressAfterMs } = props;
  const { text, cut, prints } = useSeal();
  const url = tone === 'paper' ? prints?.paper : prints?.ink[variant % prints.ink.length];
  const style = {
    width: size,
    height: size,
    rotate: `${TILTS_DEG[variant % TILTS_DEG.length]}deg`,
    ...(pressAfterMs !== undefined && { '--press-after': `${pressAfterMs}ms` }),
  } as CSSProperties;
  return (
    <span
      aria-hidden="true"
      className={joinClasses(
        styles['seal'],
        shade && styles[shade],
        pressAfterMs !== undefined && styles['pressed'],
      )}
      style={style}
    >
      {url ? (
        <img src={url} alt="" draggable={false} />
      ) : (
        <PlainSeal text={text} cut={cut} tone={tone} />
      )}
    </span>
  );
}

interface PlainSealProps {
  readonly text: string;
  readonly cut: SealCut;
  readonly tone: 'ink' | 'paper';
}

/** The same drawing without grain, in the same box: before the bitmaps are there, and in high contrast. */
function PlainSeal({ text, cut, tone }: PlainSealProps) {
  const [ink, lines] = tone === 'ink' ? ['var(--seal)', '#fffdf8'] : ['#fffdf8', 'var(--jade)'];
  const size = sealTextSize(text, cut);
  const { plate, line } = SEAL_PLATES[cut];
  const corner = -SEAL_UNITS / 2;
  return (
    <svg viewBox={`${corner} ${corner} ${SEAL_UNITS} ${SEAL_UNITS}`} aria-hidden="true">
      <rect {...rectOf(plate)} fill={ink} />
      <rect {...rectOf(line)} fill="none" stroke={lines} strokeWidth={SEAL_LINE_WIDTH} />
      <text
        y={size * 0.36}
        textAnchor="middle"
        fontSize={size}
        fontWeight="800"
        letterSpacing={-size / 16}
        fill={lines}
      >
        {text}
      </text>
    </svg>
  );
}

const rectOf = ({ half, corner }: Plate) => ({
  x: -half,
  y: -half,
  width: 2 * half,
  height: 2 * half,
  rx: corner,
});
