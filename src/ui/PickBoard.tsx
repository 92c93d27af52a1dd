import { Icon } from './Icon.tsx';
import styles from './PickBoard.module.css';

/** A whole choice at once: one press and it is done. */
export interface QuickPick {
  readonly key: string;
  readonly name: string;
  readonly note: string;
}

/** One thing of which any number may be picked. */
export interface PickChoice {
  readonly key: string;
  readonly name: string;
  readonly note: string;
  /** A short word about it, such as that it is new. */
  readonly mark?: string;
  readonly count: number;
  /** The full sentences of its two keys; contain the visible words. */
  readonly moreLabel: string;
  readonly lessLabel: string;
}

export interface PickGroup {
  readonly key: string;
  readonly title: string;
  readonly choices: readonly PickChoice[];
}

export interface PickBoardProps {
  readonly quickTitle: string;
  readonly quickNote: string;
  readonly quick: readonly QuickPick[];
  readonly groups: readonly PickGroup[];
  readonly onQuick: (key: string) => void;
  readonly onMore: (key: string) => void;
  readonly onLess: (key: string) => void;
}

/** What is usual on top, one press each; below it everything, to be counted together. */
export function PickBoard(props: PickBoardProps) {
  const { quickTitle, quickNote, quick, groups, onQuick, onMore, onLess } = props;
  return (
    <div className={styles['board']}>
      {quick.length > 0 && (
        <section className={styles['usual']}>
          <h3 className={styles['head']}>
            {quickTitle} <span className={styles['hint']}>{quickNote}</span>
          </h3>
          <ul className={styles['quick']}>
            {quick.map(({ key, name, note }) => (
              <li key={key}>
                <button type="button" className={styles['whole']} onClick={() => onQuick(key)}>
                  <b>{name}</b> <span>{note}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles['all']}>
        {groups.map(({ key, title, choices }) => (
          <section key={key}>
            <h3 className={styles['head']}>{title}</h3>
            <ul className={styles['choices']}>
              {choices.map((choice) => (
                <Choice key={choice.key} choice={choice} onMore={onMore} onLess={onLess} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly choice: PickChoice;
  readonly onMore: (key: string) => void;
  readonly onLess: (key: string) => void;
}

function Choice({ choice, onMore, onLess }: ChoiceProps) {
  const { key, name, note, mark, count, moreLabel, lessLabel } = choice;
  return (
    <li className={styles['choice']} data-picked={count > 0 || undefined}>
      <button
        type="button"
        className={styles['more']}
        aria-label={moreLabel}
        onClick={() => onMore(key)}
      >
        <b>{name}</b>
        <span className={styles['note']}>
          {note}
          {mark !== undefined && <em>{mark}</em>}
        </span>
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </button>
      {count > 0 && (
        <button
          type="button"
          className={styles['less']}
          aria-label={lessLabel}
          onClick={() => onLess(key)}
        >
          <Icon name="minus" size={28} />
        </button>
      )}
    </li>
  );
}
