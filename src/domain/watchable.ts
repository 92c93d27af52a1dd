/** A live read: calls back now and after every change, until unsubscribed. */
export interface Watchable<Value> {
  /** `onFailure`: the read broke for good, and what it told last may be stale. */
  subscribe(
    onValue: (value: Value) => void,
    onFailure?: (failure: unknown) => void,
  ): { unsubscribe(): void };
}
