/** The marks that addresses of a mailbox carry, in lower case; addresses of others have none. */
export function marksIn(addresses: readonly string[], mailbox: string): readonly string[] {
  const at = mailbox.lastIndexOf('@');
  const [start, end] = [`${mailbox.slice(0, at)}+`.toLowerCase(), mailbox.slice(at).toLowerCase()];
  return addresses
    .map((address) => address.toLowerCase())
    .filter((address) => address.startsWith(start) && address.endsWith(end))
    .map((address) => address.slice(start.length, -end.length));
}
