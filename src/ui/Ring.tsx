import styles from './Ring.module.css';

export interface RingProps {
  readonly secondsLeft: number;
  readonly secondsTotal: number;
  readonly size?: number;
}

const RADIUS = 19;
const LENGTH = 2 * Math.PI * RADIUS;

/** How long the screen stays, for the eye; it takes the colour of the text around it. */
export function Ring({ secondsLeft, secondsTotal, size = 44 }: RingProps) {
  const gone = 1 - secondsLeft / secondsTotal;
  return (
    <span className={styles['ring']} style={{ width: size, height: size }} aria-hidden="true">
      <svg aria-hidden="true" viewBox="0 0 44 44" width={size} height={size}>
        <circle cx="22" cy="22" r={RADIUS} className={styles['track']} />
        <circle
          cx="22"
          cy="22"
          r={RADIUS}
          className={styles['left']}
          strokeDasharray={LENGTH}
          strokeDashoffset={LENGTH * gone}
        />
      </svg>
      <span className={styles['number']} style={{ fontSize: size * 0.45 }}>
        {secondsLeft}
      </span>
    </span>
  );
}
