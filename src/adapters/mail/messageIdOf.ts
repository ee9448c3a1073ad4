/** Characters of a dot-atom (RFC 5322 §3.2.3); others are written as `=` and their code in hexadecimal. */
const NOT_ATOM = /[^A-Za-z0-9!#$%&'*+/?^_`{|}~.-]/gu;

/** The Message-ID `<key@domain>` with the domain of `address`: the same for every attempt to send the same message. */
export function messageIdOf(key: string, address: string): string {
  const local = key.replace(NOT_ATOM, (character) => `=${character.codePointAt(0)?.toString(16)}`);
  return `<${local}@${address.slice(address.lastIndexOf('@') + 1)}>`;
}
