/** The other windows of this tablet that have the same records open. */
export interface TabChannel {
  /** A newer version wants the records for itself. */
  askToLetGo(): void;
  close(): void;
}

const LET_GO = 'LetGo';

export function joinTabChannel(databaseName: string, onAskedToLetGo: () => void): TabChannel {
  // Very old browsers have none; their windows hear of an upgrade from IndexedDB alone.
  if (typeof BroadcastChannel === 'undefined') {
    return { askToLetGo: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(`dangol/${databaseName}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === LET_GO) onAskedToLetGo();
  };
  return {
    askToLetGo: () => channel.postMessage(LET_GO),
    close: () => channel.close(),
  };
}
