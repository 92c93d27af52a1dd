import type { ReactNode } from 'react';
import styles from './Specimen.module.css';
import { specimenWords } from './specimenWords.ts';

export interface SpecimenProps {
  readonly title: string;
  readonly children: ReactNode;
  /** For what is as wide as the page. */
  readonly isWide?: boolean;
}

/** One family of parts, under its name. */
export function Specimen({ title, children, isWide = false }: SpecimenProps) {
  return (
    <section className={styles['specimen']} data-wide={isWide || undefined}>
      <h2 className={styles['title']}>{title}</h2>
      <div className={styles['parts']}>{children}</div>
    </section>
  );
}

export interface StateProps {
  readonly state: keyof typeof specimenWords.states;
  readonly children: ReactNode;
}

/** A part in one of its states, with the state's name below it. */
export function State({ state, children }: StateProps) {
  return (
    <div className={styles['state']} data-show={state}>
      <div className={styles['part']}>{children}</div>
      <p className={styles['caption']}>{specimenWords.states[state]}</p>
    </div>
  );
}
