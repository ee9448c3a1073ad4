import { accepts } from './accepts.ts';
import { closed } from './closed.ts';
import { idText } from './idText.ts';
import { listField } from './listField.ts';
import { lengthField } from './offsetField.ts';

const ACCEPTED = 'en lengde på minst én dag, for eksempel 3wd';

/** Who is told when something is overdue, and how long after. */
export const escalateField = () =>
  listField(
    closed({
      after: lengthField()
        .refine(({ amount }) => amount > 0, { error: accepts(ACCEPTED) })
        .describe('Hvor lenge etter fristen: 3wd er tre arbeidsdager.'),
      to: idText('template').describe(
        'Den som får beskjed: leader (organets leder), parent (sekretariatet for organet over), secretariat, eller en id fra members.yaml.',
      ),
    }),
  ).describe('Hvem som får beskjed når fristen er ute og ingen har meldt at det er gjort.');
