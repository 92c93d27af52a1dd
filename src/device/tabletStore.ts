import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StaffId } from '#domain/ids.ts';
import type { Actor } from '#ledger/entry.ts';
import {
  keepTabletSettings,
  loadTabletSettings,
  TABLET_SETTINGS_DEFAULT,
  type TabletSettings,
} from './tabletSettings.ts';
import type { Assistance, TabletActions, TabletState, Turn } from './tabletState.ts';

const noAssistance: Assistance = {
  language: null,
  isLarge: false,
  isHighContrast: false,
  isLow: false,
  isSpoken: false,
};

const asleep: TabletState = {
  ...TABLET_SETTINGS_DEFAULT,
  assistance: noAssistance,
  duty: null,
  isStaffModeOpen: false,
  turn: null,
  isCalling: false,
  isBusy: false,
  isUpdateWaiting: false,
  isReloadDue: false,
  isReplaced: false,
  isStoragePersisted: null,
  isReadOnly: false,
  isWiped: false,
  isCutOff: false,
  isClockSuspect: false,
  isKeptAwake: null,
  entriesLost: 0,
  tapVerdict: null,
};

export interface TabletStore {
  readonly tablet: StoreApi<TabletState>;
  readonly actions: TabletActions;
  /** How often it was locked: whoever was signing in meanwhile must not open it again. */
  lockings(): number;
}

/** What the tablet knows now, and the named actions on it. */
export function createTabletStore(): TabletStore {
  const tablet = createStore<TabletState>(() => ({ ...asleep, ...loadTabletSettings() }));
  let lockings = 0;
  const set = tablet.setState;
  /** Nobody on duty, no turn. */
  const openTurn = (turnOf: (openedBy: StaffId) => Turn) =>
    set(({ duty }) => (duty === null ? {} : { turn: turnOf(duty.staffId) }));
  const actions: TabletActions = {
    openGrantTurn: (purchase) =>
      openTurn((openedBy) => ({ purpose: 'grant', openedBy, ...purchase })),
    openRedeemTurn: () => openTurn((openedBy) => ({ purpose: 'redeem', openedBy })),
    openPaperTurn: (stamps) => openTurn((openedBy) => ({ purpose: 'paperCard', openedBy, stamps })),
    reopenTurn: (turn) => openTurn((openedBy) => ({ ...turn, openedBy })),
    closeTurn: () => set({ turn: null }),
    callStaff: () => set({ isCalling: true }),
    answerCall: () => set({ isCalling: false }),
    lockStaffMode: () => {
      lockings += 1;
      set({ isStaffModeOpen: false });
    },
    endDuty: () => {
      lockings += 1;
      set({ duty: null, isStaffModeOpen: false, turn: null });
    },
    setBusy: (isBusy) => set({ isBusy }),
    dismissTapVerdict: () => set({ tapVerdict: null }),
    setTablet(changed) {
      set(changed);
      keepTabletSettings(settingsOf(tablet.getState()));
    },
    assist: (changed) => set(({ assistance }) => ({ assistance: { ...assistance, ...changed } })),
    endAssistance: () => set({ assistance: noAssistance }),
  };
  return { tablet, actions, lockings: () => lockings };
}

const settingsOf = ({
  isSoundOn,
  hand,
  pixelsPerMm,
  staffLanguage,
}: TabletState): TabletSettings => ({ isSoundOn, hand, pixelsPerMm, staffLanguage });

/** Whoever stands before the dark screens; at the kiosk it is the customer. */
export function actorNow({ tablet }: TabletStore): Actor {
  return tablet.getState().isStaffModeOpen ? actorOnDuty({ tablet }) : { type: 'customer' };
}

/** Whoever is on duty: what is granted in their turn is granted by them. */
export function actorOnDuty({ tablet }: Pick<TabletStore, 'tablet'>): Actor {
  const { duty } = tablet.getState();
  return duty === null
    ? { type: 'customer' }
    : { type: 'staff', staffId: duty.staffId, role: duty.role };
}
