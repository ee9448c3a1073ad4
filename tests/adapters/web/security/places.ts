/** Who may come in: anybody, or whoever has this role in the wheel, or in all of them. */
export type Open = 'anybody' | 'reader' | 'secretariat' | 'coordinator' | 'every-coordinator';

export type Place = {
  readonly path: string;
  readonly open: Open;
  /** Its status when all is well; 200 unless said. */
  readonly status?: number;
};

/** A form that would act if it were let in, and the least role that it takes in the wheel of Agder. */
export type Form = {
  readonly path: string;
  readonly least: Exclude<Open, 'anybody' | 'every-coordinator'>;
  readonly fields: Readonly<Record<string, string>>;
};

/** Something of each kind that stands published. */
export type Known = {
  readonly deadline: string;
  readonly meeting: string;
  readonly message: string;
  readonly revision: number;
  /** Opens the page of a person. */
  readonly key: string;
};

/** Every page that can be looked at. A new page is added here, and all the tests of this folder hold it to the same. */
export function pages({ deadline, meeting, message, revision, key }: Known): readonly Place[] {
  return [
    ...personal(key).map((path) => ({ path, open: 'anybody' }) as const),
    { path: '/min/ukjent', open: 'anybody', status: 404 },
    { path: '/', open: 'anybody' },
    { path: '/abonner', open: 'anybody' },
    { path: '/abonner/sendt', open: 'anybody' },
    { path: '/funn', open: 'anybody' },
    { path: '/agder/2027', open: 'anybody' },
    { path: '/agder/ar/2027-2028', open: 'anybody' },
    { path: '/organ/agder/kdk', open: 'anybody' },
    { path: `/o/${meeting}`, open: 'anybody' },
    { path: '/mailbox', open: 'anybody' },
    { path: '/desk/logg-inn', open: 'anybody' },
    { path: '/finnes/ikke/her', open: 'anybody', status: 404 },
    { path: '/svar/ukjent', open: 'anybody', status: 404 },
    { path: '/desk/inn/ukjent', open: 'anybody', status: 404 },
    { path: '/desk', open: 'reader' },
    { path: '/desk/meg', open: 'reader' },
    { path: '/desk/plan', open: 'reader' },
    { path: '/desk/revisjoner', open: 'reader' },
    { path: `/desk/revisjoner/${revision}`, open: 'reader' },
    { path: '/desk/hjul/agder/2027', open: 'reader' },
    { path: '/desk/frister', open: 'reader' },
    { path: `/desk/frister/${deadline}`, open: 'reader' },
    { path: '/desk/oppmote', open: 'reader' },
    { path: `/desk/oppmote/${meeting}`, open: 'reader' },
    { path: '/desk/leveranser', open: 'reader' },
    { path: '/desk/leveranser/inn', open: 'reader' },
    { path: `/desk/leveranser/${message}`, open: 'reader' },
    { path: '/desk/medlemmer', open: 'reader' },
    { path: '/desk/logg', open: 'secretariat' },
    { path: `/desk/mote/${meeting}`, open: 'coordinator' },
    { path: '/desk/ko', open: 'every-coordinator' },
  ];
}

/** Every form of the desk. A new one is added here. */
export function forms({ deadline, meeting, message }: Known): readonly Form[] {
  return [
    { path: '/desk/ut', least: 'reader', fields: {} },
    { path: '/desk/ut/overalt', least: 'reader', fields: {} },
    { path: '/desk', least: 'secretariat', fields: { act: 'done', item: deadline } },
    { path: '/desk/frister', least: 'secretariat', fields: { act: 'waive', item: deadline, reason: 'x' } },
    { path: `/desk/frister/${deadline}`, least: 'secretariat', fields: { act: 'done', item: deadline } },
    { path: `/desk/oppmote/${meeting}`, least: 'secretariat', fields: { role: 'x', answer: 'yes' } },
    { path: '/desk/leveranser', least: 'secretariat', fields: { act: 'skip', item: message, reason: 'x' } },
    {
      path: `/desk/leveranser/${message}`,
      least: 'secretariat',
      fields: { act: 'skip', item: message, reason: 'x' },
    },
    { path: '/desk/plan', least: 'coordinator', fields: { plan: 'x' } },
    {
      path: `/desk/mote/${meeting}`,
      least: 'coordinator',
      fields: { dato: '2027-05-11', status: 'proposed' },
    },
  ];
}

/** The pages behind a personal key. All but the first take forms. */
export function personal(key: string): readonly string[] {
  return ['', '/kalender', '/valg', '/data', '/slett'].map((page) => `/min/${key}${page}`);
}

/** Files to take along, as anybody may. */
export function downloads({ meeting }: Known): readonly string[] {
  const year = ['png', 'pdf', 'csv', 'xlsx', 'json'].map((format) => `/agder/2027/arshjul.${format}`);
  return [...year, '/agder/2027/hjul.svg', `/o/${meeting}.ics`, '/feeds/agder.ics'];
}
