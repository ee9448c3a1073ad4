import type { Language } from '../../../domain/time/language.ts';
import type { Page } from '../renderPage.ts';
import { type SignInNotice, signInWords } from './signInWords.ts';

type Shown = { readonly page: Page; readonly status: number };

const STATUS: Readonly<Partial<Record<SignInNotice, number>>> = {
  unknown: 404,
  over: 410,
  often: 429,
  foreign: 403,
  large: 413,
  invalid: 422,
  'no-role': 403,
  'provider-away': 503,
  declined: 403,
  stale: 400,
  unverified: 403,
};

const GOOD: ReadonlySet<SignInNotice> = new Set(['sent', 'signed-out', 'signed-out-everywhere']);

/** The form that asks for a link, and above it what has just happened. Nothing of what was written is shown again. */
export function signInPage(asked: {
  readonly language: Language;
  readonly notice: SignInNotice | null;
  /** What the organisation calls its own signing in; null when there is none. */
  readonly provider: string | null;
  /** Where to go on to, a path of the desk. */
  readonly onward: string | null;
}): Shown {
  const { language, notice, provider, onward } = asked;
  const words = signInWords[language];
  const query = onward === null ? '' : `?til=${encodeURIComponent(onward)}`;
  return {
    status: notice === null ? 200 : (STATUS[notice] ?? 200),
    page: {
      template: 'desk/signIn',
      title: words.title,
      section: 'desk',
      language,
      data: {
        words,
        notice: notice && {
          title: words.notices[notice][0],
          text: words.notices[notice][1],
          good: GOOD.has(notice),
        },
        sent: notice === 'sent',
        invalid: notice === 'invalid',
        action: `/desk/logg-inn${query}`,
        provider:
          provider === null ? null : { name: words.provider(provider), href: `/desk/oidc/inn${query}` },
      },
    },
  };
}

/** The page behind the link in the mail: those who check mail follow links, so only the button signs in. */
export function enterPage(language: Language, address: string): Shown {
  const words = signInWords[language];
  return {
    status: 200,
    page: {
      template: 'desk/enter',
      title: words.title,
      section: 'desk',
      language,
      data: { words, address },
    },
  };
}
