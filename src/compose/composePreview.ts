import { randomBytes } from 'node:crypto';
import { createLinkSealer } from '../adapters/links/createLinkSealer.ts';
import { createMailPreview, type MailPreview } from '../application/mailPreview.ts';
import type { Log } from '../application/ports/log.ts';
import type { PreferenceStore } from '../application/ports/preferenceStore.ts';
import type { Config } from '../config.ts';
import { composeMailRenderer } from './composeMailRenderer.ts';

/** Shows mail before it leaves, with links sealed under a key that is thrown away: they lead nowhere. */
export function composePreview(parts: {
  readonly config: Pick<Config, 'mailFrom' | 'baseUrl'>;
  readonly log: Log;
  readonly state: { readonly preferences: PreferenceStore };
}): MailPreview {
  const { config, log, state } = parts;
  return createMailPreview({
    ...config,
    renderer: composeMailRenderer(log),
    links: createLinkSealer(randomBytes(32)),
    preferences: state.preferences,
  });
}
