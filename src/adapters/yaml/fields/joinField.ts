import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

// No user name before the host: such an address shows another place than it leads to.
const FORM = /^(?=.{12,500}$)https:\/\/[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?::\d{1,5})?(?:[/?#][!#-;=?-~]*)?$/;

/** The https address of a meeting on the web. */
export const joinField = () =>
  parsedText('en adresse som begynner med https://', FORM, (text) =>
    FORM.test(text)
      ? { value: text }
      : {
          problem: {
            code: 'schedule-invalid-value',
            message: `${quoted(text)} er ikke en adresse til et møte på nett.`,
            remedy: 'Lim inn hele lenken fra møtetjenesten; den begynner med https:// og har ikke mellomrom.',
          },
        },
  ).describe('Lenken til møtet på nett: https://… Alle som får innkallingen eller abonnerer, ser den.');
