import type { Command } from './command.ts';
import { fulfilCommand } from './fulfilCommand.ts';

export const doneCommand: Command = fulfilCommand({
  name: 'done',
  state: 'done',
  summary: 'Melder en frist eller plikt utført. Da går det ingen flere påminnelser om den.',
  reason: { option: 'note', required: false, summary: 'en merknad, for eksempel hvor rapporten ligger' },
  help: [
    'Eksempel: npx arshjul done ks/kdu-agder/arsrapport/2027 --by "KS Agder" --note "Sendt fylkesstyret 24. februar"',
    'Nøkkelen kan kortes til slutten når bare én slutter slik. «npx arshjul reopen» tar det tilbake.',
  ],
});
