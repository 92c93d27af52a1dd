import type { Result } from '#domain/result.ts';
import type { Decided } from '#ledger/book.ts';
import type { CardRefusal } from './commands.ts';
import type { CardEvent } from './events.ts';

/** What a command makes happen on a card, or why not. */
export type Decision = Result<readonly Decided<CardEvent>[], CardRefusal>;
