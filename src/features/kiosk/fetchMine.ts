import { loadPart } from '#device/loadPart.ts';

/** The screens of 내 정보 are not on the check-in path: they come when somebody asks for them. */
export const fetchMine = () => loadPart(() => import('./MineInHand.tsx'));
