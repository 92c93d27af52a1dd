import { type ReactNode, useId, useState } from 'react';
import styles from './ChartFrame.module.css';

export interface ChartFrameProps {
  /** The finding, as a sentence. */
  readonly title: string;
  /** What is counted, and over which time. */
  readonly note: string;
  /** The drawing; for the eye only, its numbers are in the table. */
  readonly children: ReactNode;
  /** The first cell of a row is its name. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...string[]])[];
  readonly tableLabel: string;
  readonly chartLabel: string;
  /** What to wait for until there is something to draw. */
  readonly empty: string;
}

/** A drawing that says what it shows, with the numbers behind it as a table to read and to copy. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, note, children, columns, rows, tableLabel, chartLabel, empty } = props;
  const titleId = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section className={styles['frame']} aria-labelledby={titleId}>
      <header className={styles['head']}>
        <h3 id={titleId} className={styles['title']}>
          {title}
        </h3>
        <p className={styles['note']}>{note}</p>
      </header>
      {rows.length === 0 ? (
        <p className={styles['empty']}>{empty}</p>
      ) : (
        <>
          {!isTable && (
            <div aria-hidden="true" className={styles['drawing']}>
              {children}
            </div>
          )}
          <div className={isTable ? styles['behind'] : styles['unseen']}>
            <Numbers title={title} columns={columns} rows={rows} />
          </div>
          <button type="button" className={styles['turn']} onClick={() => setTable(!isTable)}>
            {isTable ? chartLabel : tableLabel}
          </button>
        </>
      )}
    </section>
  );
}

function Numbers({ title, columns, rows }: Pick<ChartFrameProps, 'title' | 'columns' | 'rows'>) {
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {columns.slice(1).map((column, index) => (
              <td key={column}>{values[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
