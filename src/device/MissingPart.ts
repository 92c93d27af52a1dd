/** A part of the app that cannot be loaded: a newer version has taken the place of its file. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';

  constructor(cause: unknown) {
    super('MissingPart', { cause });
  }
}
