import type { Language } from '../../../domain/time/language.ts';
import { qrCode, type QrCode } from '../qrCode.ts';
import { subscribeLinks } from '../subscribeLinks.ts';
import { type FeedWayWords, feedWayWords } from './feedWayWords.ts';

/** One calendar with every way into it, as `feedWays.eta` shows it. */
export type FeedWays = {
  readonly words: FeedWayWords;
  readonly title: string;
  readonly address: string;
  /** False when only programs on this machine can fetch it. */
  readonly reachable: boolean;
  readonly qr: QrCode;
  readonly clients: readonly FeedClient[];
};

type FeedClient = {
  readonly name: string;
  readonly href: string;
  /** What the button says. */
  readonly button: string;
  readonly how: string;
  /** How soon it shows a change. */
  readonly delay: string;
  /** It is another site's page, that fetches the calendar itself. */
  readonly external: boolean;
};

/** The ways into a feed by its whole address. Google and Microsoft fetch it themselves, and only over https. */
export function feedWays(address: string, title: string, language: Language): FeedWays {
  const words = feedWayWords[language];
  const { webcal, google, outlook, office } = subscribeLinks(address, title);
  const hrefs = { office, outlook, desktop: webcal, google, apple: webcal };
  return {
    words,
    title,
    address,
    reachable: address.startsWith('https://'),
    qr: qrCode(webcal),
    clients: (['office', 'outlook', 'desktop', 'google', 'apple'] as const).map((client) => ({
      ...words.clients[client],
      href: hrefs[client],
      external: hrefs[client] !== webcal,
    })),
  };
}
