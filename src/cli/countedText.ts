/** «1 feil», «3 advarsler», «ingen frister». */
export function countedText(count: number, one: string, many: string): string {
  return count === 0 ? `ingen ${many}` : `${count} ${count === 1 ? one : many}`;
}
