/** What of the tablet gave way. Each has a full screen that says what to do. */
export type TabletFailureKind =
  | 'QuotaReached'
  | 'StorageUnavailable'
  | 'StorageWiped'
  | 'UpgradeBlocked'
  | 'ConnectionLost'
  /** A newer app has written here, and this one must not. */
  | 'AppTooOld';

/** The tablet, not a person, failed: thrown, never swallowed; nothing is overwritten after it. */
export class TabletFailure extends Error {
  override readonly name = 'TabletFailure';
  readonly kind: TabletFailureKind;

  constructor(kind: TabletFailureKind, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
  }
}
