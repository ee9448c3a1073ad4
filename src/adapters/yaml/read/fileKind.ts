/** The kinds of file there are; each has a schema of its name. */
export const FILE_KINDS = [
  'wheel',
  'sources',
  'members',
  'anchors',
  'body',
  'year',
  'school-holidays',
  'counties',
  'duties',
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

const SHARED = /^_shared\/(anchors|school-holidays|counties|duties)\.yaml$/;
const WHEEL = /^([a-z0-9][a-z0-9-]*)\/(wheel|sources|members|anchors)\.yaml$/;
const BODY = /^([a-z0-9][a-z0-9-]*)\/bodies\/[a-z0-9][a-z0-9-]*\.yaml$/;
const YEAR = /^([a-z0-9][a-z0-9-]*)\/years\/\d{4}\.yaml$/;

/** What a path relative to the schedules folder is, and of which wheel (`null`: shared); `null` for any other path. */
export function fileKind(file: string): { readonly kind: FileKind; readonly wheel: string | null } | null {
  const shared = SHARED.exec(file)?.[1];
  if (shared !== undefined) return { kind: shared as FileKind, wheel: null };
  const ofWheel = WHEEL.exec(file);
  if (ofWheel?.[1] !== undefined) return { kind: ofWheel[2] as FileKind, wheel: ofWheel[1] };
  const body = BODY.exec(file)?.[1];
  if (body !== undefined) return { kind: 'body', wheel: body };
  const year = YEAR.exec(file)?.[1];
  return year === undefined ? null : { kind: 'year', wheel: year };
}
