import type { Command } from './command.ts';

/** A command as the overview shows it; its code and what it imports are loaded only when it is called. */
export type CommandEntry = Pick<Command, 'name' | 'summary' | 'argumentsText'> & {
  readonly load: () => Promise<Command>;
};

/** Every command, in the order a coordinator meets them. */
export const commandList: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'les alle filene og vis hvert problem med fil, linje og råd',
    argumentsText: '',
    load: async () => (await import('./checkCommand.ts')).checkCommand,
  },
  {
    name: 'list',
    summary: 'vis et år: møter, frister, plikter og arrangementer',
    argumentsText: '',
    load: async () => (await import('./listCommand.ts')).listCommand,
  },
  {
    name: 'explain',
    summary: 'forklar hvorfor et møte har fått datoen sin',
    argumentsText: '<nøkkel>',
    load: async () => (await import('./explainCommand.ts')).explainCommand,
  },
  {
    name: 'confirm',
    summary: 'bestem datoen for et møte',
    argumentsText: '<nøkkel> <dato>',
    load: async () => (await import('./confirmCommand.ts')).confirmCommand,
  },
  {
    name: 'unconfirm',
    summary: 'ta tilbake det som er bestemt for et møte',
    argumentsText: '<nøkkel>',
    load: async () => (await import('./unconfirmCommand.ts')).unconfirmCommand,
  },
  {
    name: 'roll-over',
    summary: 'vis neste års forslag ved siden av årets, og hva som flyttet hvert møte',
    argumentsText: '',
    load: async () => (await import('./rollOverCommand.ts')).rollOverCommand,
  },
  {
    name: 'plan',
    summary: 'vis hva som er endret siden sist, og hvem som ville få hva',
    argumentsText: '',
    load: async () => (await import('./planCommand.ts')).planCommand,
  },
  {
    name: 'apply',
    summary: 'gjennomfør planen: kalendere, innkallinger og påminnelser',
    argumentsText: '[plan.json]',
    load: async () => (await import('./applyCommand.ts')).applyCommand,
  },
  {
    name: 'history',
    summary: 'vis hva som er gjennomført, og når',
    argumentsText: '',
    load: async () => (await import('./historyCommand.ts')).historyCommand,
  },
  {
    name: 'show',
    summary: 'vis en revisjon: planen, og hva det er blitt av meldingene',
    argumentsText: '<revisjon>',
    load: async () => (await import('./showCommand.ts')).showCommand,
  },
  {
    name: 'revert',
    summary: 'ta en revisjon tilbake, med beskjed til dem det gjelder',
    argumentsText: '<revisjon>',
    load: async () => (await import('./revertCommand.ts')).revertCommand,
  },
  {
    name: 'simulate',
    argumentsText: '<år>',
    summary: 'vis all e-post et år ville gitt: hvem som får hva, når og hvorfor',
    load: async () => (await import('./simulateCommand.ts')).simulateCommand,
  },
  {
    name: 'done',
    summary: 'meld en frist eller plikt utført, så ingen minnes mer om den',
    argumentsText: '<nøkkel>',
    load: async () => (await import('./doneCommand.ts')).doneCommand,
  },
  {
    name: 'waive',
    summary: 'si at en frist eller plikt ikke skal gjøres, og hvorfor',
    argumentsText: '<nøkkel>',
    load: async () => (await import('./waiveCommand.ts')).waiveCommand,
  },
  {
    name: 'reopen',
    summary: 'ta tilbake at noe er utført eller frafalt',
    argumentsText: '<nøkkel>',
    load: async () => (await import('./reopenCommand.ts')).reopenCommand,
  },
  {
    name: 'deliveries',
    summary: 'vis hva som er blitt av e-posten, send på nytt eller gi opp',
    argumentsText: '[retry|skip <nøkkel> …]',
    load: async () => (await import('./deliveriesCommand.ts')).deliveriesCommand,
  },
  {
    name: 'attendance',
    summary: 'vis hvem som kommer, og om organet blir vedtaksdyktig',
    argumentsText: '[<nøkkel>]',
    load: async () => (await import('./attendanceCommand.ts')).attendanceCommand,
  },
  {
    name: 'inbox',
    summary: 'vis e-post som venter på deg, eller ta imot svar fra filer',
    argumentsText: '[<fil.eml> …]',
    load: async () => (await import('./inboxCommand.ts')).inboxCommand,
  },
  {
    name: 'privacy',
    summary: 'hent ut eller slett det som er lagret om en adresse',
    argumentsText: 'export|erase <adresse>',
    load: async () => (await import('./privacyCommand.ts')).privacyCommand,
  },
  {
    name: 'coverage',
    summary: 'vis hva årshjulene gjør med hver regel i en regelliste',
    argumentsText: '',
    load: async () => (await import('./coverageCommand.ts')).coverageCommand,
  },
  {
    name: 'feed',
    summary: 'skriv ut en kalender (.ics)',
    argumentsText: '<hjul>[/<organ>]',
    load: async () => (await import('./feedCommand.ts')).feedCommand,
  },
  {
    name: 'wheel',
    summary: 'tegn et år av et hjul (SVG)',
    argumentsText: '',
    load: async () => (await import('./wheelCommand.ts')).wheelCommand,
  },
  {
    name: 'serve',
    summary: 'start hele tjenesten, som «npm start»',
    argumentsText: '',
    load: async () => (await import('./serveCommand.ts')).serveCommand,
  },
  {
    name: 'schemas',
    summary: 'skriv JSON-skjemaene som gir hjelp i redigeringsprogrammet',
    argumentsText: '',
    load: async () => (await import('./schemasCommand.ts')).schemasCommand,
  },
];
