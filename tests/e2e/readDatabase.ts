import type { Page } from '@playwright/test';

/** Everything the app's database holds about people and shop, table by table; not its diary. */
export const readDatabase = (page: Page): Promise<Record<string, readonly unknown[]>> =>
  page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('dangol'));
    const names = [...database.objectStoreNames].filter((name) => !['diag', 'keys'].includes(name));
    const transaction = database.transaction(names, 'readonly');
    const tables = await Promise.all(
      names.map(async (name) => [name, await asked(transaction.objectStore(name).getAll())]),
    );
    database.close();
    return Object.fromEntries(tables) as Record<string, unknown[]>;
  });

/** What is kept of customers' numbers, in entries as well as in rows: one box for each customer. */
export async function readSealedOfPeople(page: Page): Promise<readonly string[]> {
  const { entries = [], rows = [] } = await readDatabase(page);
  const ofPeople = [
    ...(entries as readonly { book: string }[]).filter(({ book }) => book === 'person'),
    ...(rows as readonly { key: string }[]).filter(({ key }) => key.startsWith('person/')),
  ];
  const boxes = JSON.stringify(ofPeople).match(/(?<="box":")[^"]+/g) ?? [];
  return [...new Set(boxes)];
}
