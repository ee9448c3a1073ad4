import * as z from 'zod';
import { KIND_SCHEMAS } from './kinds/kindSchemas.ts';
import { FILE_KINDS } from './read/fileKind.ts';

/**
 * JSON Schemas (draft 2020-12) of every kind of file, as `<kind>.schema.json` and pretty-printed text: what editors complete,
 * explain and check by. They let through what only the loader can see, never the other way round.
 */
export function jsonSchemas(): readonly { readonly name: string; readonly text: string }[] {
  return FILE_KINDS.map((kind) => {
    const schema = z.toJSONSchema(KIND_SCHEMAS[kind], { io: 'input', target: 'draft-2020-12' });
    return { name: `${kind}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
  });
}
