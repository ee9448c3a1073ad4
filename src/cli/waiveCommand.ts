import type { Command } from './command.ts';
import { fulfilCommand } from './fulfilCommand.ts';

export const waiveCommand: Command = fulfilCommand({
  name: 'waive',
  state: 'waived',
  summary:
    'Sier at en frist eller plikt ikke skal gjøres, og hvorfor. Da går det ingen flere påminnelser om den.',
  reason: { option: 'reason', required: true, summary: 'grunnen' },
  help: [
    'Eksempel: npx arshjul waive agder/kdk/mote/2027/3/referat --by leder --reason "Møtet ble et seminar uten referat"',
    'Grunnen og hvem som bestemte, blir stående. «npx arshjul reopen» tar det tilbake.',
  ],
});
