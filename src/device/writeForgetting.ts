import type { CounterSlip } from '#desk/command.ts';
import { isErasingStale } from '#desk/undo.ts';
import type { Actor } from '#ledger/entry.ts';
import type { ShopFloor } from './shopFloor.ts';

interface Forgetting {
  readonly actor: Actor;
  /** As it was read before the tap. */
  readonly isLastTrace: boolean;
  slipsFor(isLastTrace: boolean): readonly CounterSlip[];
}

/**
 * Writes a tap that erases whoever has nothing left (D30); or, where another window has given or
 * erased something since that was read, the same tap without the erasing.
 */
export async function writeForgetting(
  floor: Pick<ShopFloor, 'write'>,
  { actor, isLastTrace, slipsFor }: Forgetting,
): ReturnType<ShopFloor['write']> {
  const written = await floor.write({ actor, slips: slipsFor(isLastTrace) });
  const isStale = isLastTrace && !written.ok && isErasingStale(written.failure);
  return isStale ? floor.write({ actor, slips: slipsFor(false) }) : written;
}
