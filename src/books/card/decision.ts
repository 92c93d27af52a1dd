import type { Result } from '#domain/result.ts';
import type { Context, Decided } from '#ledger/book.ts';
import type { Card } from './card.ts';
import type { CardRefusal } from './commands.ts';
import type { CardEvent } from './events.ts';

/** What a command makes happen on a card, or why not. */
export type Decision = Result<readonly Decided<CardEvent>[], CardRefusal>;

/** Who decides each of these commands. */
export type Deciders<Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: (
    command: Extract<Command, { readonly type: Type }>,
    card: Card,
    context: Context,
  ) => Decision;
};
