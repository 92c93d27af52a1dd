import type { CSSProperties } from 'react';
import { joinClasses } from './joinClasses.ts';
import { sealTextSize } from './renderSeal.ts';
import styles from './Seal.module.css';
import { useSeal } from './SealProvider.tsx';

export interface SealProps {
  /** CSS size of its box; the disc is 86 % of it. */
  readonly size: string;
  /** Which of the three prints and which tilt; neighbours take neighbouring numbers. */
  readonly variant?: number;
  readonly tone?: 'ink' | 'paper';
  readonly isFaded?: boolean;
}

const TILTS_DEG = [-6, 5, -3, 8, -5, 6, -9, 3, -7, 4] as const;

/** The shop's seal, pressed. A decoration: what it stands for is said in words beside it. */
export function Seal({ size, variant = 0, tone = 'ink', isFaded = false }: SealProps) {
  const { design, prints } = useSeal();
  const url = tone === 'paper' ? prints?.paper : prints?.ink[variant % prints.ink.length];
  const style: CSSProperties = {
    width: size,
    height: size,
    transform: `rotate(${TILTS_DEG[variant % TILTS_DEG.length]}deg)`,
  };
  return (
    <span
      aria-hidden="true"
      className={joinClasses(styles['seal'], isFaded && styles['faded'])}
      style={style}
    >
      {url ? (
        <img src={url} alt="" draggable={false} />
      ) : (
        <PlainSeal text={design.text} color={design.color} tone={tone} />
      )}
    </span>
  );
}

interface PlainSealProps {
  readonly text: string;
  readonly color: string;
  readonly tone: 'ink' | 'paper';
}

/** The same drawing without grain, in the same box, for the moment before the bitmaps are there. */
function PlainSeal({ text, color, tone }: PlainSealProps) {
  const [ink, line] = tone === 'ink' ? [color, '#fffdf8'] : ['#fffdf8', 'var(--jade)'];
  const size = sealTextSize(text);
  return (
    <svg viewBox="-66 -66 132 132" aria-hidden="true">
      <circle r="57" fill={ink} />
      <circle r="49.5" fill="none" stroke={line} strokeWidth="2.2" />
      <text
        y={size * 0.36}
        textAnchor="middle"
        fontSize={size}
        fontWeight="800"
        letterSpacing={-size / 16}
        fill={line}
      >
        {text}
      </text>
    </svg>
  );
}
