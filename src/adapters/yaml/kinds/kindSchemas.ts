import type { FileKind } from '../read/fileKind.ts';
import { anchorsFile } from './anchorsFile.ts';
import { bodyFile } from './bodyFile.ts';
import { countiesFile } from './countiesFile.ts';
import { dutiesFile } from './dutiesFile.ts';
import { membersFile } from './membersFile.ts';
import { schoolHolidaysFile } from './schoolHolidaysFile.ts';
import { sourcesFile } from './sourcesFile.ts';
import { wheelFile } from './wheelFile.ts';
import { yearFile } from './yearFile.ts';

/** The schema of each kind of file; total over the kinds. */
export const KIND_SCHEMAS = {
  wheel: wheelFile,
  sources: sourcesFile,
  members: membersFile,
  anchors: anchorsFile,
  body: bodyFile,
  year: yearFile,
  'school-holidays': schoolHolidaysFile,
  counties: countiesFile,
  duties: dutiesFile,
} satisfies Record<FileKind, unknown>;
