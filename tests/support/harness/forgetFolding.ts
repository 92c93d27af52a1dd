import { completed, openRawDatabase } from './rawDatabase.ts';

/** The rows are marked as folded by an older version: the next opening has to fold them anew. */
export async function forgetFolding(databaseName: string): Promise<void> {
  const database = await openRawDatabase(databaseName);
  const transaction = database.transaction('meta', 'readwrite');
  transaction.objectStore('meta').delete('foldVersion');
  await completed(transaction);
  database.close();
}
