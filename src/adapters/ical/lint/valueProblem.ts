import type { ContentLine } from './contentLine.ts';
import { isCalendarDate } from './isCalendarDate.ts';

export type ValueType =
  | 'text'
  | 'textList'
  | 'token'
  | 'version'
  | 'calscale'
  | 'utc'
  | 'local'
  | 'moment'
  | 'duration'
  | 'offset'
  | 'integer'
  | 'uri'
  | 'address'
  | 'rule'
  | 'status'
  | 'display'
  | 'transparency'
  | 'busyStatus'
  | 'color'
  | 'hexColor'
  | 'any';

const PATTERNS: Readonly<Partial<Record<ValueType, readonly [RegExp, string]>>> = {
  token: [/^[A-Za-z0-9-]+$/, 'et ord'],
  version: [/^2\.0$/, '2.0'],
  calscale: [/^GREGORIAN$/, 'GREGORIAN'],
  duration: [/^[+-]?P(\d+W|(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$(?<!P)/, 'en varighet som PT1H'],
  offset: [/^[+-]([01]\d|2[0-3])[0-5]\d([0-5]\d)?$/, 'en avstand til UTC som +0100'],
  integer: [/^\d{1,9}$/, 'et heltall'],
  rule: [/^FREQ=[A-Z]+(;[A-Z]+=[A-Z0-9,+-]+)*$/, 'en regel som begynner med FREQ'],
  status: [/^(TENTATIVE|CONFIRMED|CANCELLED)$/, 'TENTATIVE, CONFIRMED eller CANCELLED'],
  display: [/^DISPLAY$/, 'DISPLAY'],
  transparency: [/^(OPAQUE|TRANSPARENT)$/, 'OPAQUE eller TRANSPARENT'],
  busyStatus: [/^(FREE|TENTATIVE|BUSY|OOF)$/, 'FREE, TENTATIVE, BUSY eller OOF'],
  color: [/^[a-z]+$/i, 'et fargenavn fra CSS3'],
  hexColor: [/^#[0-9A-F]{6}$/i, 'en farge som #12AB34'],
  address: [/^mailto:[^\s@,;:\\"<>]+@[^\s@,;:\\"<>]+$/, 'mailto: og en adresse'],
};

/** What is wrong with the value of a property of this type (RFC 5545 §3.3), in Norwegian; null when nothing is. */
export function valueProblem(content: ContentLine, type: ValueType): string | null {
  const { name, value, params } = content;
  const declared = params.get('VALUE')?.[0]?.toUpperCase();
  const pattern = PATTERNS[type];
  if (pattern) return pattern[0].test(value) ? null : `${name} skal være ${pattern[1]}, ikke «${value}».`;
  switch (type) {
    case 'text':
    case 'textList': {
      const bare = value.replace(/\\[\\;,nN]/g, '');
      if (!(type === 'text' ? /[\\;,]/ : /[\\;]/).test(bare)) return null;
      return `${name} har komma, semikolon eller omvendt skråstrek uten riktig omvendt skråstrek foran.`;
    }
    case 'utc':
      return isMoment(value, true) && !params.has('TZID')
        ? null
        : `${name} skal være UTC som 20270101T120000Z.`;
    case 'local':
      return isMoment(value, false) && !params.has('TZID') ? null : `${name} skal være lokal tid uten sone.`;
    case 'moment': {
      if (declared === 'DATE') {
        return isCalendarDate(value) && !params.has('TZID')
          ? null
          : `${name} skal være en dato som 20270101.`;
      }
      if (declared !== undefined && declared !== 'DATE-TIME') return `${name} har ukjent VALUE=${declared}.`;
      if (params.has('TZID')) {
        return isMoment(value, false) ? null : `${name} med TZID skal være lokal tid uten Z.`;
      }
      return isMoment(value, true) ? null : `${name} skal ha TZID, VALUE=DATE eller slutte med Z.`;
    }
    case 'uri':
      return URL.canParse(value) && !/[\\\s]/.test(value)
        ? null
        : `${name} skal være en adresse uten escaping.`;
    default:
      return null;
  }
}

function isMoment(value: string, utc: boolean): boolean {
  const match = /^(\d{8})T([01]\d|2[0-3])[0-5]\d([0-5]\d|60)(Z?)$/.exec(value);
  return match !== null && isCalendarDate(match[1] ?? '') && (match[4] === 'Z') === utc;
}
