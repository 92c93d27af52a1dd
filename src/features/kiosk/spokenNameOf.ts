/**
 * The name of a control that somebody without a pointer has just reached; `undefined` for what was
 * only touched, and for the staff's own controls.
 */
export function spokenNameOf(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  if (!target.matches('button:focus-visible') || target.closest('[data-theme="staff"]')) {
    return undefined;
  }
  const name = target.getAttribute('aria-label') ?? textIn(target);
  return name.replace(/\s+/g, ' ').trim();
}

function textIn(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node instanceof Element) {
        return node.getAttribute('aria-hidden') === 'true' ? '' : textIn(node);
      }
      return node.textContent ?? '';
    })
    .join('');
}
