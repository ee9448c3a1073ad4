/** The address at the desk of what has this key: the parts of a key are parts of the address. */
export function deskHref(area: 'frister' | 'oppmote' | 'leveranser', key: string): string {
  return `/desk/${area}/${key.split('/').map(encodeURIComponent).join('/')}`;
}
