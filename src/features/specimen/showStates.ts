/**
 * Lets a part be seen focused or pressed without a finger: every rule for such a state is written
 * once more for what lies under `data-show`. Returns how to take it away again.
 */
export function showStates(page: Document): () => void {
  const rules = [...page.styleSheets].flatMap((sheet) => [...sheet.cssRules].flatMap(shownRules));
  const sheet = page.createElement('style');
  sheet.textContent = rules.join('\n');
  page.head.append(sheet);
  return () => sheet.remove();
}

/** Of several keys the first alone: one thing at a time is focused or pressed. */
const KEY = 'button:first-of-type:not([slot])';
const FOCUSED = `:is([data-show="focus"] :is(${KEY}, label:first-of-type input, div > input, span > input:first-child:not([type="radio"])))`;
const PRESSED = `:is([data-show="pressed"] :is(${KEY}, label:first-of-type, [role="row"]))`;
/** A date is typed into parts, so it is the group around them that shows the focus. */
const FOCUSED_WITHIN = ':is([data-show="focus"] [role="group"])';

function shownRules(rule: CSSRule): readonly string[] {
  if (rule instanceof CSSMediaRule) {
    return [...rule.cssRules]
      .flatMap(shownRules)
      .map((inside) => `@media ${rule.conditionText} { ${inside} }`);
  }
  if (!(rule instanceof CSSStyleRule)) return [];
  const selector = rule.selectorText
    .replaceAll(/:focus-visible|\[data-focus-visible\]/g, FOCUSED)
    .replaceAll(/:focus-within/g, `:has(${FOCUSED})`)
    .replaceAll('[data-focus-within]', FOCUSED_WITHIN)
    .replaceAll(/:active|\[data-pressed\]/g, PRESSED);
  return selector === rule.selectorText ? [] : [`${selector} { ${rule.style.cssText} }`];
}
