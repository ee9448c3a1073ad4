/** Counties as people read them: «Agder», «Agder, Rogaland og fylke 55», «5 fylker». A county without a name is its number. */
export function countiesText(
  numbers: readonly string[],
  names: ReadonlyMap<string, string> | undefined,
): string {
  if (numbers.length > MOST) return `${numbers.length} fylker`;
  const words = numbers.map((number) => names?.get(number) ?? `fylke ${number}`);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} og ${words.at(-1)!}`;
}

const MOST = 3;
