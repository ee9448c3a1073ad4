/** The key behind a line where there is room, else on a line of its own below, indented. */
export function withKey(line: string, key: string, width: number, indent: number): string {
  const fits = line.length + 2 + key.length <= width;
  return fits ? `${line}  ${key}` : `${line}\n${' '.repeat(indent)}${key}`;
}
