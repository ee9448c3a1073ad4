import type { ErrorCode } from './errorCode.ts';

/**
 * An error that knows what it is. `message` says in Norwegian what happened and where, `remedy` what the reader
 * can do about it; `cause` keeps the original. Tell errors apart by `code`, never by text.
 */
export class ArshjulError extends Error {
  override readonly name = 'ArshjulError';
  readonly code: ErrorCode;
  readonly remedy: string;

  constructor(
    code: ErrorCode,
    message: string,
    options: { readonly remedy: string; readonly cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.remedy = options.remedy;
  }
}
