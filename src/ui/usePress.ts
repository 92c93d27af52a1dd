import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** A click this soon after a release belongs to that release. */
const CLICK_AFTER_RELEASE_MS_MAX = 80;

/**
 * Handlers that act on release, once per finger. Two thumbs that overlap make no `click` in the browser,
 * so a fast number would lose digits; a slide off the key cancels (WCAG 2.5.2); a screen reader's click acts too.
 */
export function usePress(onPress: () => void) {
  const pressedBy = useRef<number | undefined>(undefined);
  const releasedAt = useRef(Number.NEGATIVE_INFINITY);

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button > 0) return;
      pressedBy.current = event.pointerId;
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (pressedBy.current !== event.pointerId) return;
      pressedBy.current = undefined;
      releasedAt.current = event.timeStamp;
      if (isOver(event)) onPress();
    },
    onPointerCancel: () => {
      pressedBy.current = undefined;
    },
    // A press on a key leaves the focus where it is, so Enter on a physical keyboard still submits.
    onMouseDown: (event: MouseEvent<HTMLElement>) => event.preventDefault(),
    onClick: (event: MouseEvent<HTMLElement>) => {
      const isEcho = event.timeStamp - releasedAt.current < CLICK_AFTER_RELEASE_MS_MAX;
      if (!isEcho || event.detail === 0) onPress();
    },
  };
}

function isOver({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
