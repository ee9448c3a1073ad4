import type { Command } from './command.ts';
import { fulfilCommand } from './fulfilCommand.ts';

export const reopenCommand: Command = fulfilCommand({
  name: 'reopen',
  state: 'open',
  summary:
    'Tar tilbake at en frist eller plikt er utført eller frafalt. Påminnelsene som gjenstår, går igjen.',
  reason: { option: 'note', required: false, summary: 'en merknad om hvorfor' },
  help: ['Eksempel: npx arshjul reopen ks/kdu-agder/arsrapport/2027 --by "KS Agder"'],
});
