/** The tablets of look.md: a large one, a small one, and one standing upright. */
export const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 800, height: 1280 },
] as const;
