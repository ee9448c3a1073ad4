import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileTemplates } from './compileTemplates.ts';

// `npm run templates`: writes the .eta parts of mail from their MJML sources.

const templates = fileURLToPath(new URL('../templates/', import.meta.url));
const parts = compileTemplates(templates);
for (const [path, text] of parts) writeFileSync(join(templates, path), text);
console.info(`Skrev ${parts.size} deler: ${[...parts.keys()].join(', ')}`);
