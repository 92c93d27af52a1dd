import { type OpenRuntime, openRuntime, type RuntimeOptions } from './createRuntime.ts';
import { enterSideShop } from './sideShopLock.ts';
import { sweepSideShops } from './sideShops.ts';
import { rememberShop, type SideShop, whichShop } from './whichShop.ts';

/**
 * Opens the shop that this window shows. A side shop that is gone, or does not open, is no alarm:
 * the own counter opens instead. Throws as `openRuntime` does for the own one.
 */
export async function openTablet(options: RuntimeOptions = {}): Promise<OpenRuntime> {
  const kind = whichShop();
  const side = kind === 'own' ? undefined : await openSideShop(kind, options);
  if (side !== undefined) return side;
  rememberShop('own');
  const own = await openRuntime(options);
  sweepSideShops().catch((failure: unknown) => own.noteFailure(failure, 'sweepSideShops'));
  return own;
}

async function openSideShop(
  shopKind: SideShop,
  options: RuntimeOptions,
): Promise<OpenRuntime | undefined> {
  const { leave } = await enterSideShop(shopKind);
  try {
    const runtime = await openRuntime({ ...options, shopKind });
    if (runtime.shop().shopId !== null) return runtime;
    runtime.close();
  } catch {
    // Whatever was wrong with it goes with it.
  }
  leave();
  return undefined;
}
