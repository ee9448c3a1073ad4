import type { ValueType } from './valueProblem.ts';

/** How often a property may stand: exactly once, at most once, or any number of times. */
type Count = 'one' | 'maybe' | 'many';
type PropertyRule = readonly [Count, ValueType];

export type ComponentRule = {
  readonly properties: Readonly<Record<string, PropertyRule>>;
  readonly components: readonly string[];
};

const OBSERVANCE: ComponentRule = {
  properties: {
    DTSTART: ['one', 'local'],
    TZOFFSETFROM: ['one', 'offset'],
    TZOFFSETTO: ['one', 'offset'],
    RRULE: ['maybe', 'rule'],
    TZNAME: ['many', 'text'],
    COMMENT: ['many', 'text'],
  },
  components: [],
};

/**
 * RFC 5545 §3.4–3.6 and RFC 7986 §4 as rows: what each component may hold, how often and of which value type.
 * RDATE in a time zone is left out on purpose: Outlook misreads such lists. X- properties are always allowed.
 */
export const componentRules: Readonly<Record<string, ComponentRule>> = {
  VCALENDAR: {
    properties: {
      VERSION: ['one', 'version'],
      PRODID: ['one', 'text'],
      CALSCALE: ['maybe', 'calscale'],
      METHOD: ['maybe', 'token'],
      NAME: ['many', 'text'],
      DESCRIPTION: ['many', 'text'],
      UID: ['maybe', 'text'],
      'LAST-MODIFIED': ['maybe', 'utc'],
      URL: ['maybe', 'uri'],
      SOURCE: ['maybe', 'uri'],
      CATEGORIES: ['many', 'textList'],
      'REFRESH-INTERVAL': ['maybe', 'duration'],
      COLOR: ['maybe', 'color'],
      'X-WR-CALNAME': ['maybe', 'text'],
      'X-WR-CALDESC': ['maybe', 'text'],
      'X-WR-TIMEZONE': ['maybe', 'text'],
      'X-PUBLISHED-TTL': ['maybe', 'duration'],
      'X-APPLE-CALENDAR-COLOR': ['maybe', 'hexColor'],
    },
    components: ['VTIMEZONE', 'VEVENT'],
  },
  VEVENT: {
    properties: {
      UID: ['one', 'text'],
      DTSTAMP: ['one', 'utc'],
      DTSTART: ['one', 'moment'],
      DTEND: ['maybe', 'moment'],
      DURATION: ['maybe', 'duration'],
      SEQUENCE: ['maybe', 'integer'],
      STATUS: ['maybe', 'status'],
      SUMMARY: ['maybe', 'text'],
      DESCRIPTION: ['maybe', 'text'],
      LOCATION: ['maybe', 'text'],
      CONFERENCE: ['many', 'uri'],
      CATEGORIES: ['many', 'textList'],
      COMMENT: ['many', 'text'],
      CONTACT: ['many', 'text'],
      TRANSP: ['maybe', 'transparency'],
      CLASS: ['maybe', 'token'],
      PRIORITY: ['maybe', 'integer'],
      URL: ['maybe', 'uri'],
      CREATED: ['maybe', 'utc'],
      'LAST-MODIFIED': ['maybe', 'utc'],
      'RECURRENCE-ID': ['maybe', 'moment'],
      'RELATED-TO': ['many', 'text'],
      RRULE: ['maybe', 'rule'],
      EXDATE: ['many', 'any'],
      RDATE: ['many', 'any'],
      ORGANIZER: ['maybe', 'address'],
      ATTENDEE: ['many', 'address'],
      COLOR: ['maybe', 'color'],
      'X-MICROSOFT-CDO-BUSYSTATUS': ['maybe', 'busyStatus'],
    },
    components: ['VALARM'],
  },
  // RFC 5545 §3.6.6 for ACTION:DISPLAY, the only one written: a sound or a mail would be another's choice.
  VALARM: {
    properties: {
      ACTION: ['one', 'display'],
      TRIGGER: ['one', 'duration'],
      DESCRIPTION: ['one', 'text'],
    },
    components: [],
  },
  VTIMEZONE: {
    properties: {
      TZID: ['one', 'text'],
      TZURL: ['maybe', 'uri'],
      'LAST-MODIFIED': ['maybe', 'utc'],
    },
    components: ['STANDARD', 'DAYLIGHT'],
  },
  STANDARD: OBSERVANCE,
  DAYLIGHT: OBSERVANCE,
};
