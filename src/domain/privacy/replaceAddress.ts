/** A text with every mention of a mail address, in any case, replaced; `a@x.no` is not mentioned in `ba@x.no` or `a@x.nord`. */
export function replaceAddress(text: string, address: string, by: string): string {
  if (!text.toLowerCase().includes(address.toLowerCase())) return text;
  const literal = address.replaceAll(/[^\w@]/g, String.raw`\$&`);
  return text.replaceAll(new RegExp(String.raw`(?<![\w.+-])${literal}(?![\w-]|\.\w)`, 'gi'), () => by);
}
