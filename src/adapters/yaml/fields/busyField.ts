import { quoted } from '../issues/quoted.ts';
import { parsedText } from './parsedText.ts';

const FILE = /^(?!.*(?:^|\/)\.)[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*\.ics$/;
const FORM = new RegExp(`^https://\\S{1,990}$|${FILE.source}`);

/** A calendar of busy times: an https address, or the path of an .ics file inside the schedules folder. */
export const busyField = () =>
  parsedText('en https-adresse eller en .ics-fil', FORM, (text) => {
    const url = URL.parse(text);
    const isUrl =
      url?.protocol === 'https:' && url.username === '' && url.password === '' && text.length <= 1000;
    if (isUrl || FILE.test(text)) return { value: text };
    return {
      problem: {
        code: 'schedule-invalid-value',
        message: `${quoted(text)} er ikke en https-adresse eller en .ics-fil i mappen.`,
        remedy:
          'Skriv https://…/kalender.ics, eller en fil i schedules/, for eksempel agder/busy/kd-risor.ics.',
      },
    };
  }).describe(
    'Kalender som sier når de er opptatt: en https-adresse, eller en .ics-fil i schedules/. Brukes som ønske.',
  );
