/** A live read: calls back now and after every change, until unsubscribed. */
export interface Watchable<Value> {
  subscribe(onValue: (value: Value) => void): { unsubscribe(): void };
}
