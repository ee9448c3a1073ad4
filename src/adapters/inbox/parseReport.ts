import type { Attachment } from 'postal-mime';
import type { DeliveryReport } from '../../application/ports/incomingReader.ts';
import { cleanLine } from '../../domain/text/cleanLine.ts';
import { decodeBytes } from './decodeBytes.ts';

const LONGEST_REASON = 500;

/**
 * A report on delivery (RFC 3464): whom the mail did not reach for good, why, and which mail it was. A delay is no failure.
 * Null when no part of the mail says what became of it.
 */
export function parseReport(parts: readonly Attachment[]): DeliveryReport | null {
  const status = parts.find(({ mimeType }) => mimeType === 'message/delivery-status');
  if (!status) return null;
  const groups = unfolded(decodeBytes(status.content)).split(/\n\s*\n/);
  const failed = groups.flatMap((group) => {
    if (field(group, 'action').toLowerCase() !== 'failed') return [];
    const address = addressIn(field(group, 'original-recipient') || field(group, 'final-recipient'));
    const said = field(group, 'diagnostic-code').replace(/^[\w-]+;\s*/, '') || field(group, 'status');
    return address === '' ? [] : [{ address, reason: cleanLine(said).slice(0, LONGEST_REASON) }];
  });
  const original = parts.find(({ mimeType }) => /^(?:message\/rfc822|text\/rfc822-headers)$/.test(mimeType));
  const head = original ? unfolded(decodeBytes(original.content)).split(/\n\n/)[0] : '';
  const about = /<[^<>\s]{1,900}>/.exec(field(head ?? '', 'message-id'))?.[0] ?? null;
  return { failed, about };
}

/** Folded lines of a head made whole (RFC 5322 §2.2.3). */
function unfolded(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/\n[ \t]+/g, ' ');
}

function field(group: string, name: string): string {
  const line = group.split('\n').find((each) => each.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

/** `rfc822; <kari@x.example>` → `kari@x.example`. */
function addressIn(value: string): string {
  const address = value
    .replace(/^[\w-]+\s*;/, '')
    .replaceAll(/[<>\s]/g, '')
    .toLowerCase();
  return /^[^@]+@[^@]+$/.test(address) ? address : '';
}
