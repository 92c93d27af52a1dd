import styles from './Brand.module.css';

export interface BrandProps {
  /** One to three syllables on the mark. */
  readonly markText: string;
  readonly name: string;
}

/** Whose tablet this is. The mark repeats the name, so a screen reader hears the name only. */
export function Brand({ markText, name }: BrandProps) {
  return (
    <div className={styles['brand']}>
      <span className={styles['mark']} data-length={markText.length} aria-hidden="true">
        {markText}
      </span>
      <span className={styles['name']}>{name}</span>
    </div>
  );
}
