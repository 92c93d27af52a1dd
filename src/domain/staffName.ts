/** What colleagues call each other; a few syllables that fit the head of a screen. */
export const STAFF_NAME_MAX = 10;

/** Is this, without the spaces around it, a name the staff's screens can show? */
export function isStaffName(text: string): boolean {
  const { length } = [...text.trim()];
  return length > 0 && length <= STAFF_NAME_MAX;
}
