import type { Page } from '../renderPage.ts';
import type { Holder } from './keyDoor.ts';
import { mineDataWords } from './mineDataWords.ts';
import { mineWords } from './mineWords.ts';

type Tab = 'year' | 'calendar' | 'settings' | 'data';

const PATHS: Readonly<Record<Tab, string>> = {
  year: '',
  calendar: '/kalender',
  settings: '/valg',
  data: '/data',
};

/** Pages of a tab that are about something else than the tab. */
const TITLES = { erase: 'eraseTitle', erased: 'erasedTitle', renewed: 'renewedTitle' } as const;

/** One of the pages behind a key, with the way to the others. `template` is the tab's own unless said. */
export function minePage(
  { address, language, home }: Pick<Holder, 'address' | 'language' | 'home'>,
  tab: Tab,
  data: object,
  template: string = tab,
): { readonly page: Page } {
  const words = { ...mineWords[language], ...mineDataWords[language] };
  return {
    page: {
      template: `mine/${template}`,
      title: template in TITLES ? words[TITLES[template as keyof typeof TITLES]] : words.tabs[tab],
      section: null,
      language,
      scripts: tab === 'calendar' ? ['copy'] : [],
      data: {
        ...data,
        mine: {
          words,
          address,
          home,
          tabs: (Object.keys(PATHS) as Tab[]).map((each) => ({
            name: words.tabs[each],
            href: `${home}${PATHS[each]}`,
            here: each === tab,
          })),
        },
      },
    },
  };
}
