import type { Report } from '../issues/problem.ts';

const BYTE_ORDER_MARK = 0xfe_ff;

/** Bytes as UTF-8 text without its byte order mark. Reports a mark, and bytes that are not UTF-8 (then `null`). */
export function decodeText(file: string, bytes: Uint8Array, report: Report): string | null {
  const start = { file, line: 1, column: 1 };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (text.charCodeAt(0) !== BYTE_ORDER_MARK) return text;
    report(
      {
        code: 'schedule-unreadable',
        severity: 'warning',
        message: 'Filen begynner med et usynlig byte-merke (BOM).',
        remedy: 'Lagre filen som UTF-8 uten BOM.',
      },
      start,
    );
    return text.slice(1);
  } catch {
    report(
      {
        code: 'schedule-unreadable',
        message: 'Filen er ikke lagret som UTF-8.',
        remedy: 'Lagre den som UTF-8 uten BOM; æ, ø og å blir ellers feil.',
      },
      placeOfBadByte(file, bytes),
    );
    return null;
  }
}

function placeOfBadByte(file: string, bytes: Uint8Array): { file: string; line: number; column: number } {
  // What does not decode becomes U+FFFD; the first that was not written as one is the bad byte.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const before = text.slice(0, Math.max(0, text.indexOf('\ufffd'))).split('\n');
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
