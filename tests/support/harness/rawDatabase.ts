/** Opens a database that exists already, at whatever version it has, with the browser's own API. */
export function openRawDatabase(name: string): Promise<IDBDatabase> {
  return requested(indexedDB.open(name));
}

export const requested = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Resolves once the disk has it. */
export const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
