import styles from './InkSpecimens.module.css';
import { Specimen } from './Specimen.tsx';
import { specimenWords as words } from './specimenWords.ts';

const INKS = ['paper', 'sunk', 'card', 'wait', 'ink', 'ink-soft', 'edge', 'line'] as const;
const COLOURS = [
  'seal',
  'seal-press',
  'seal-wash',
  'jade',
  'jade-wash',
  'amber',
  'amber-wash',
  'chart-sand',
];
const LINES = ['huge', 'large', 'medium', 'small', 'body', 'soft'] as const;

/** The tokens themselves. */
export function InkSpecimens() {
  return (
    <>
      <Specimen title={words.sections.ink}>
        {[...INKS, ...COLOURS].map((token) => (
          <div key={token} className={styles['swatch']}>
            <span className={styles['ink']} style={{ background: `var(--${token})` }} />
            <span className={styles['token']}>{token}</span>
          </div>
        ))}
      </Specimen>
      <Specimen title={words.sections.type} isWide>
        {LINES.map((line) => (
          <p key={line} className={styles[line]}>
            {words.lines[line]}
          </p>
        ))}
      </Specimen>
    </>
  );
}
