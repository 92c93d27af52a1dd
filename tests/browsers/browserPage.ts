/** One page of a real browser: the little that every way to drive one can do. */
export interface BrowserPage {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Calls a function inside the page. It sees nothing of this file; what it gives must be plain. */
  call<Argument, Answer>(
    inPage: (argument: Argument) => Answer | Promise<Answer>,
    argument: Argument,
  ): Promise<Answer>;
  /** Runs a script inside the page, such as a library that `call` needs. */
  add(script: string): Promise<void>;
  /** A press of the pointer, from the upper left corner of the page. */
  pressAt(point: Point): Promise<void>;
  /** Keys of a physical keyboard. */
  type(text: string): Promise<void>;
  /** What the page shows, as PNG. */
  picture(): Promise<Buffer>;
  /** Closes the browser and throws away all it kept. */
  discard(): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The tablet of the café. */
export const SCREEN = { width: 1280, height: 800 } as const;
