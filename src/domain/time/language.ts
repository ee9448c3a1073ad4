/** Written language of a page, mail or feed: bokmål, nynorsk or English (BCP 47). */
export type Language = 'nb' | 'nn' | 'en';
