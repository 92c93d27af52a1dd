/**
 * One at a time. The same request again, while the first is being written, gets the first one's
 * answer and not a second grant; another request waits for its turn.
 */
export function singleFlight<Request extends readonly unknown[], Answer>(
  work: (...request: Request) => Promise<Answer>,
): (...request: Request) => Promise<Answer> {
  let running: { readonly request: Request; readonly answer: Promise<Answer> } | undefined;

  return (...request) => {
    if (running !== undefined && isSame(running.request, request)) return running.answer;
    const before = running?.answer.catch(() => undefined);
    const answer = before === undefined ? work(...request) : before.then(() => work(...request));
    const mine = { request, answer };
    running = mine;
    const clear = (): void => {
      if (running === mine) running = undefined;
    };
    answer.then(clear, clear);
    return answer;
  };
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
