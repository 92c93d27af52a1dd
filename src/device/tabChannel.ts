/** The other windows of this tablet that have the same records open. */
export interface TabChannel {
  /** A newer version wants the records for itself. */
  askToLetGo(): void;
  close(): void;
}

interface TabChannelParts {
  readonly databaseName: string;
  /** How this window folds; only a newer one may ask it to go. */
  readonly foldVersion: number;
  onAskedToLetGo(): void;
}

export function joinTabChannel(parts: TabChannelParts): TabChannel {
  const { databaseName, foldVersion, onAskedToLetGo } = parts;
  // Very old browsers have none; their windows hear of an upgrade from IndexedDB alone.
  if (typeof BroadcastChannel === 'undefined') {
    return { askToLetGo: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(`dangol/${databaseName}`);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isLetGo(data) && data.foldVersion > foldVersion) onAskedToLetGo();
  };
  return {
    askToLetGo: () => channel.postMessage({ type: 'LetGo', foldVersion } satisfies LetGo),
    close: () => channel.close(),
  };
}

interface LetGo {
  readonly type: 'LetGo';
  /** Of the window that asks. */
  readonly foldVersion: number;
}

const isLetGo = (message: unknown): message is LetGo =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  message.type === 'LetGo' &&
  'foldVersion' in message &&
  typeof message.foldVersion === 'number';
