import { menuBook } from '#books/menu/menuBook.ts';
import type { Runtime } from './runtime.ts';
import { type ShopFloor, writeQuietly } from './shopFloor.ts';
import { actorNow, type TabletStore } from './tabletStore.ts';

interface MenuDeskParts {
  readonly floor: ShopFloor;
  readonly tablet: TabletStore;
}

/** What is on the menu; the book refuses it to anybody but the owner. */
export function createMenuDesk({
  floor,
  tablet,
}: MenuDeskParts): Pick<Runtime, 'listMenuItem' | 'changeMenu'> {
  const changeMenu: Runtime['changeMenu'] = (itemId, command) =>
    writeQuietly(floor, {
      actor: actorNow(tablet),
      slips: [{ book: menuBook.name, subject: itemId, command }],
    });

  return {
    changeMenu,
    listMenuItem: (facts) => changeMenu(floor.ids.menuItemId(), { type: 'ListMenuItem', ...facts }),
  };
}
