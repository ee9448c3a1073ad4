import type { Language } from '../../../../domain/time/language.ts';

/** The words of the page where a coordinator decides on one meeting. */
export type MeetingDeskWords = {
  readonly back: string;
  readonly now: string;
  readonly undated: string;
  readonly form: string;
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly host: string;
  readonly byRule: (text: string) => string;
  readonly status: string;
  readonly confirmed: string;
  readonly confirmedHint: string;
  readonly tentative: string;
  readonly tentativeHint: string;
  readonly weigh: string;
  readonly result: string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly save: string;
  readonly saveOnTop: string;
  readonly saveHint: (file: string) => string;
  readonly best: string;
  readonly bestHint: string;
  readonly noBest: string;
  readonly pick: string;
  readonly costs: string;
  readonly picture: string;
  readonly legend: string;
  readonly all: string;
  readonly day: string;
  readonly why: string;
  readonly moves: string;
  readonly no: string;
  readonly remove: string;
  readonly removeText: string;
  readonly removeButton: string;
  readonly cancel: string;
  readonly cancelText: string;
  readonly cancelReason: string;
  readonly cancelButton: string;
  readonly cancelled: (reason: string) => string;
};

export const meetingDeskWords: Readonly<Record<Language, MeetingDeskWords>> = {
  nb: {
    back: 'Hjulet',
    now: 'Slik er det nå',
    undated: 'Møtet har ingen dag ennå.',
    form: 'Bestem dagen',
    date: 'Dato (første møtedag)',
    from: 'Fra kl.',
    to: 'Til kl.',
    place: 'Sted',
    host: 'Vert',
    byRule: (text) => `Tomt felt betyr som regelen sier: ${text}.`,
    status: 'Status',
    confirmed: 'Bekreftet',
    confirmedHint: 'Datoen gjelder. Innkallingene går når planen er gjennomført.',
    tentative: 'Foreløpig',
    tentativeHint: 'Datoen holdes av, og ingen blir kalt inn ennå.',
    weigh: 'Se hva det gir',
    result: 'Hva det gir',
    reason: 'Hvorfor datoen skal stå likevel',
    reasonHint: 'Begrunnelsen følger møtet og kan leses av alle som ser det.',
    save: 'Lagre avgjørelsen',
    saveOnTop: 'Lagre min avgjørelse likevel',
    saveHint: (file) => `Avgjørelsen skrives i ${file}. Ingen får beskjed før planen er gjennomført.`,
    best: 'Dagene som passer best',
    bestHint: 'Ingen av dem bryter en regel. Lav ulempe er best; de som flytter et annet forslag, står sist.',
    noBest: 'Ingen dag i vinduet går uten at en regel brytes.',
    pick: 'Velg',
    costs: 'ulempe',
    picture: 'Dagene i vinduet',
    legend:
      'Høy søyle er en god dag. Hul søyle: et forslag må flytte seg. Prikk: en regel sier nei. Den brede er dagen du ser på.',
    all: 'Alle dagene i vinduet',
    day: 'Dag',
    why: 'Hvorfor',
    moves: 'disse må flytte seg:',
    no: 'går ikke',
    remove: 'Ta bort avgjørelsen',
    removeText: 'Datoen blir et forslag igjen, og planleggeren kan flytte den.',
    removeButton: 'Ta bort avgjørelsen',
    cancel: 'Avlys møtet',
    cancelText: 'De som er kalt inn, får avlysningen og begrunnelsen når planen er gjennomført.',
    cancelReason: 'Begrunnelse',
    cancelButton: 'Avlys møtet',
    cancelled: (reason) => `Møtet er avlyst: «${reason}»`,
  },
  nn: {
    back: 'Hjulet',
    now: 'Slik er det no',
    undated: 'Møtet har ingen dag enno.',
    form: 'Avgjer dagen',
    date: 'Dato (første møtedag)',
    from: 'Frå kl.',
    to: 'Til kl.',
    place: 'Stad',
    host: 'Vert',
    byRule: (text) => `Tomt felt tyder som regelen seier: ${text}.`,
    status: 'Status',
    confirmed: 'Stadfesta',
    confirmedHint: 'Datoen gjeld. Innkallingane går når planen er gjennomført.',
    tentative: 'Førebels',
    tentativeHint: 'Datoen er halden av, og ingen blir kalla inn enno.',
    weigh: 'Sjå kva det gir',
    result: 'Kva det gir',
    reason: 'Kvifor datoen skal stå likevel',
    reasonHint: 'Grunngivinga følgjer møtet og kan lesast av alle som ser det.',
    save: 'Lagre avgjerda',
    saveOnTop: 'Lagre mi avgjerd likevel',
    saveHint: (file) => `Avgjerda blir skriven i ${file}. Ingen får melding før planen er gjennomført.`,
    best: 'Dagane som passar best',
    bestHint: 'Ingen av dei bryt ein regel. Låg ulempe er best; dei som flyttar eit anna forslag, står sist.',
    noBest: 'Ingen dag i vindauget går utan at ein regel blir broten.',
    pick: 'Vel',
    costs: 'ulempe',
    picture: 'Dagane i vindauget',
    legend:
      'Høg søyle er ein god dag. Hol søyle: eit forslag må flytte seg. Prikk: ein regel seier nei. Den breie er dagen du ser på.',
    all: 'Alle dagane i vindauget',
    day: 'Dag',
    why: 'Kvifor',
    moves: 'desse må flytte seg:',
    no: 'går ikkje',
    remove: 'Ta bort avgjerda',
    removeText: 'Datoen blir eit forslag igjen, og planleggjaren kan flytte han.',
    removeButton: 'Ta bort avgjerda',
    cancel: 'Avlys møtet',
    cancelText: 'Dei som er kalla inn, får avlysinga og grunngivinga når planen er gjennomført.',
    cancelReason: 'Grunngiving',
    cancelButton: 'Avlys møtet',
    cancelled: (reason) => `Møtet er avlyst: «${reason}»`,
  },
  en: {
    back: 'The wheel',
    now: 'As it is now',
    undated: 'The meeting has no day yet.',
    form: 'Decide the day',
    date: 'Date (first day)',
    from: 'From',
    to: 'To',
    place: 'Place',
    host: 'Host',
    byRule: (text) => `Left empty it is as the rule says: ${text}.`,
    status: 'Status',
    confirmed: 'Confirmed',
    confirmedHint: 'The date stands. Invitations leave when the plan is applied.',
    tentative: 'Tentative',
    tentativeHint: 'The date is held, and nobody is called yet.',
    weigh: 'See what it gives',
    result: 'What it gives',
    reason: 'Why the date is to stand all the same',
    reasonHint: 'The reason follows the meeting and can be read by everybody who sees it.',
    save: 'Save the decision',
    saveOnTop: 'Save my decision all the same',
    saveHint: (file) => `The decision is written in ${file}. Nobody is told before the plan is applied.`,
    best: 'The days that fit best',
    bestHint: 'None of them breaks a rule. A low cost is best; those that move another proposal come last.',
    noBest: 'No day of the window goes without breaking a rule.',
    pick: 'Choose',
    costs: 'cost',
    picture: 'The days of the window',
    legend:
      'A high bar is a good day. Hollow: a proposal must move. Dot: a rule says no. The broad one is the day you are looking at.',
    all: 'All days of the window',
    day: 'Day',
    why: 'Why',
    moves: 'these must move:',
    no: 'not possible',
    remove: 'Take back the decision',
    removeText: 'The date becomes a proposal again, and the planner may move it.',
    removeButton: 'Take back the decision',
    cancel: 'Cancel the meeting',
    cancelText: 'Those called get the cancellation and the reason when the plan is applied.',
    cancelReason: 'Reason',
    cancelButton: 'Cancel the meeting',
    cancelled: (reason) => `The meeting is cancelled: “${reason}”`,
  },
};
