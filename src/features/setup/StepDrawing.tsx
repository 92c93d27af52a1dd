import type { InstallDrawing } from './installGuide.ts';
import styles from './StepDrawing.module.css';

/** What the finger looks for, inside the outline of a tablet. For the eye only. */
export function StepDrawing({ name }: { readonly name: InstallDrawing }) {
  return (
    <svg className={styles['drawing']} viewBox="0 0 160 112" aria-hidden="true">
      <rect className={styles['tablet']} x="6" y="6" width="148" height="100" rx="12" />
      {drawings[name]}
    </svg>
  );
}

/** The ring marks the place to press. */
const ring = (x: number, y: number) => <circle className={styles['ring']} cx={x} cy={y} r="15" />;
const bar = <path className={styles['quiet']} d="M6 30H154M30 18H104" />;

const drawings = {
  share: (
    <>
      {bar}
      {ring(134, 18)}
      <path className={styles['act']} d="M128 17v8h12v-8M134 21V9m-4 4 4-4 4 4" />
      <path className={styles['quiet']} d="M30 54h76M30 70h100M30 86h60" />
    </>
  ),
  menu: (
    <>
      {bar}
      {ring(138, 18)}
      <path className={styles['dots']} d="M138 11v.1M138 18v.1M138 25v.1" />
      <path className={styles['quiet']} d="M30 54h76M30 70h100M30 86h60" />
    </>
  ),
  addressBar: (
    <>
      <rect className={styles['quiet']} x="26" y="14" width="108" height="18" rx="9" />
      {ring(120, 23)}
      <path className={styles['act']} d="M114 17h12v9h-12zM120 19v5m-3-2 3 3 3-3M116 30h8" />
      <path className={styles['quiet']} d="M30 54h76M30 70h100M30 86h60" />
    </>
  ),
  addToHome: (
    <>
      <rect className={styles['quiet']} x="44" y="20" width="72" height="78" rx="10" />
      <path className={styles['quiet']} d="M54 36h52M54 86h52" />
      <rect className={styles['mark']} x="50" y="48" width="60" height="26" rx="6" />
      <path className={styles['act']} d="M58 54h14v14H58zM65 57.5v7M61.5 61h7M80 61h22" />
    </>
  ),
  icon: (
    <>
      <path
        className={styles['quiet']}
        d="M28 26h20v20H28zM112 26h20v20h-20zM28 66h20v20H28zM112 66h20v20h-20z"
      />
      <rect className={styles['seal']} x="62" y="38" width="36" height="36" rx="9" />
      <circle className={styles['print']} cx="80" cy="56" r="11" />
    </>
  ),
  settings: (
    <>
      <path className={styles['quiet']} d="M58 6v100M20 28h24M20 44h24M20 76h24" />
      <path className={styles['act']} d="M20 60h24" />
      <path className={styles['quiet']} d="M74 30h40M74 56h40M74 82h40" />
      <rect className={styles['mark']} x="122" y="48" width="24" height="16" rx="8" />
      <circle className={styles['knob']} cx="138" cy="56" r="6" />
    </>
  ),
  lock: (
    <>
      <rect className={styles['mark']} x="58" y="50" width="44" height="36" rx="7" />
      <path className={styles['act']} d="M66 50V40a14 14 0 0 1 28 0v10M80 64v9" />
    </>
  ),
  awake: (
    <>
      <circle className={styles['mark']} cx="80" cy="56" r="16" />
      <path
        className={styles['act']}
        d="M80 26v8M80 78v8M50 56h8M102 56h8M59 35l6 6M95 71l6 6M101 35l-6 6M65 71l-6 6"
      />
    </>
  ),
} as const;
