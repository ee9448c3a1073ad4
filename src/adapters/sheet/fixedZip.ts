const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** 1 January 1980, midnight: the first moment a ZIP can tell. */
const TIME = 0x00210000;

/** The same archive with every file dated alike, so that equal content is equal bytes. Changes and answers `zip` (APPNOTE.TXT §4.3). */
export function fixedZip(zip: Buffer): Buffer {
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== END)
    throw new Error('the archive does not end as one without a comment does');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error('the list of the archive is not where it should be');
    zip.writeUInt32LE(TIME, at + 12);
    zip.writeUInt32LE(TIME, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
