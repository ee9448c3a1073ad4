/** Fields parted by semicolon, in quotes where needed, lines ended by CRLF (RFC 4180); a BOM is left out. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/gy;
  field.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  let end = field.lastIndex;
  for (let found = field.exec(text); found; found = field.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    end = field.lastIndex;
    if (end === text.length) break;
  }
  if (end !== text.length || row.length > 0) throw new Error(`cannot be read from character ${end}`);
  return rows;
}
