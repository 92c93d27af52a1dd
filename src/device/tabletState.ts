import type { Purchase } from '#desk/checkIn.ts';
import type { StaffId } from '#domain/ids.ts';
import type { Language } from '#domain/language.ts';
import type { Stamps } from '#domain/stamps.ts';
import type { Role } from '#ledger/entry.ts';
import type { TapKind } from './pendingTap.ts';
import type { TabletSettings } from './tabletSettings.ts';

/** Who works at the counter right now; ends with the lock button, on waking and on a reload. */
export interface Duty {
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: Role;
}

/** Opened by one tap of the staff: the next number that is typed gets this (hand-off "pre-set"). */
export type Turn =
  | ({ readonly purpose: 'grant'; readonly openedBy: StaffId } & Purchase)
  | { readonly purpose: 'redeem'; readonly openedBy: StaffId }
  /** The stamps of a paper card move over. */
  | { readonly purpose: 'paperCard'; readonly openedBy: StaffId; readonly stamps: Stamps };

/** What became of the tap that was in hand when the tablet had to load itself again. */
export interface TapVerdict {
  readonly what: TapKind;
  readonly isSaved: boolean;
}

/** What makes the kiosk easier for whoever stands there now; it ends with their visit (B-10…B-23). */
export interface Assistance {
  /** `null`: as the tablet is set. */
  readonly language: Language | null;
  /** 큰 글자 */
  readonly isLarge: boolean;
  /** 고대비 */
  readonly isHighContrast: boolean;
  /** 화면 낮추기: everything to press in the lower half. */
  readonly isLow: boolean;
  /** 음성 안내 */
  readonly isSpoken: boolean;
}

/** What the tablet knows now and forgets when it reloads. Read with `useTablet`. */
export interface TabletState extends TabletSettings {
  readonly assistance: Assistance;
  readonly duty: Duty | null;
  /** The dark screens are open. Locks after 60 s; the duty goes on at the staff's edge. */
  readonly isStaffModeOpen: boolean;
  readonly turn: Turn | null;
  /** A customer called, and nobody has answered yet. */
  readonly isCalling: boolean;
  /** Somebody is in the middle of something: no update, no reload. */
  readonly isBusy: boolean;
  /** A new version waits; it is taken when the keypad is idle. */
  readonly isUpdateWaiting: boolean;
  /** The new version has taken over: reload as soon as the keypad is idle. */
  readonly isReloadDue: boolean;
  /** Another tab opened a newer version of the database: this one must reload. */
  readonly isReplaced: boolean;
  /** Did the browser promise to keep the data? `null` where it cannot be asked. */
  readonly isStoragePersisted: boolean | null;
  /** A newer app wrote these records: this one only shows them. */
  readonly isReadOnly: boolean;
  /** The records were erased under our feet. */
  readonly isWiped: boolean;
  /** The connection to the records is gone, and loading again has not helped. */
  readonly isCutOff: boolean;
  /** The wall clock does not say what it should; entries are marked, and nothing stops. */
  readonly isClockSuspect: boolean;
  /** Does the browser keep the screen on? `null` until it has answered. */
  readonly isKeptAwake: boolean | null;
  /** Entries that were acknowledged and are gone, until the owner has seen it. */
  readonly entriesLost: number;
  readonly tapVerdict: TapVerdict | null;
}

/** Named actions on what the tablet knows now. */
export interface TabletActions {
  openGrantTurn(purchase: Purchase): void;
  openRedeemTurn(): void;
  openPaperTurn(stamps: Stamps): void;
  /** The same again, by whoever is on duty now: its grant was taken back. */
  reopenTurn(turn: Turn): void;
  closeTurn(): void;
  callStaff(): void;
  answerCall(): void;
  /** Leaves the dark screens; the duty goes on. */
  lockStaffMode(): void;
  /** Nobody is on duty any more. */
  endDuty(): void;
  setBusy(isBusy: boolean): void;
  /** Kept on this tablet, over reloads. */
  setTablet(changed: Partial<TabletSettings>): void;
  /** The customer asks for large type, another language and the like. */
  assist(changed: Partial<Assistance>): void;
  /** The next customer finds the kiosk as it always is. */
  endAssistance(): void;
  /** Whoever stands there has read what became of the tap. */
  dismissTapVerdict(): void;
}
