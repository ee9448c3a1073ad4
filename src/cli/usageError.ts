/** The words on the command line cannot be understood; the message is Norwegian and says what is accepted. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
