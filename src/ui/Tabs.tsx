import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as TabView } from 'react-aria-components/Tabs';
import styles from './Tabs.module.css';

export interface TabsProps<Id extends string> {
  readonly label: string;
  readonly chosen: Id;
  readonly tabs: readonly TabChoice<Id>[];
  readonly onChoose: (id: Id) => void;
}

export interface TabChoice<Id extends string> {
  readonly id: Id;
  readonly title: string;
  /** How much waits there; left out where nothing does. */
  readonly count?: number;
  readonly panel: ReactNode;
}

/** Views of one page; arrow keys move among their names. */
export function Tabs<Id extends string>({ label, chosen, tabs, onChoose }: TabsProps<Id>) {
  return (
    <TabView
      className={styles['tabs'] ?? ''}
      selectedKey={chosen}
      onSelectionChange={(id) => onChoose(id as Id)}
    >
      <TabList aria-label={label} className={styles['list'] ?? ''}>
        {tabs.map(({ id, title, count }) => (
          <Tab key={id} id={id} className={styles['tab'] ?? ''}>
            {title} {count !== undefined && <span className={styles['count']}>{count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map(({ id, panel }) => (
        <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
          {panel}
        </TabPanel>
      ))}
    </TabView>
  );
}
