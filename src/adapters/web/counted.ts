/** A number with its noun: `1 møte`, `5 møter`, `ingen møter`. */
export function counted(number: number, one: string, many: string): string {
  if (number === 0) return `ingen ${many}`;
  return `${number} ${number === 1 ? one : many}`;
}
