/** The tablets of look.md: a large one, a small one, and one standing upright. */
export const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 768 },
  { width: 800, height: 1280 },
] as const;

/** The tablets that lie, at a zoom of 200 % (WCAG 1.4.4): down is where the rest is, and nowhere else. */
export const zoomedSizes = [
  { width: 640, height: 400 },
  { width: 512, height: 384 },
] as const;
