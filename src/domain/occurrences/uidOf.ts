/**
 * The iCalendar UID of an occurrence (RFC 5545 §3.8.4.7): its key under the wheel's permanent domain.
 * Stable for life: the same in feeds and invitations, whatever the date becomes.
 */
export function uidOf(key: string, domain: string): string {
  return `${key.replaceAll('/', '.')}@${domain}`;
}
