/**
 * How entries are folded into rows. One more whenever a fold, a row's shape, an index key or the
 * schema of the database changes:
 * a tablet whose rows were made by an older one makes them again, once, when it opens; an older app
 * on rows of a newer one only reads.
 */
export const FOLD_VERSION = 3;
