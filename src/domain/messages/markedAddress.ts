/** A mailbox with a mark before the `@` (RFC 5233): `arshjul@x.example` and `abc` → `arshjul+abc@x.example`. */
export function markedAddress(mailbox: string, mark: string): string {
  const at = mailbox.lastIndexOf('@');
  return `${mailbox.slice(0, at)}+${mark}${mailbox.slice(at)}`;
}
