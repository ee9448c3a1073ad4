import type { Request, Response } from 'express';
import type { Language } from '../../../../domain/time/language.ts';
import { pageLanguage } from '../../pageLanguage.ts';
import type { Page } from '../../renderPage.ts';
import type { WebFrame } from '../../webFrame.ts';
import type { DeskDoor } from '../deskDoor.ts';
import type { DeskUser } from '../deskUser.ts';
import { dailyWords } from './dailyWords.ts';
import type { TypedForm } from './deadlinesPage.ts';
import type { Notice } from './notice.ts';
import { leadToReceipt } from './receipt.ts';

/** What came of a form about several things: done or left alone, each by itself, or not even tried, and why. */
export type Acted =
  | {
      readonly type: 'acted';
      readonly did: string;
      readonly changed: readonly string[];
      readonly refused: readonly { readonly key: string; readonly why: string }[];
      /** Tells of what was left alone. */
      readonly notices: (language: Language) => readonly Notice[];
    }
  | { readonly type: 'problem'; readonly problem: 'nothingChosen' | 'reasonMissing' | 'tooLong' };

/** Makes the page of a form again, when it could not be done. */
export type ShowAgain = (notices: readonly Notice[], typed: TypedForm | null) => Promise<Page>;

/**
 * Answers a posted form: 303 to the receipt when something was done, else the page it stood on with what is wrong – 422 when
 * it is not filled in, 403 for what the user may not, 409 when somebody else was first.
 */
export function actAndTell(
  door: DeskDoor,
  send: WebFrame['send'],
  perform: (user: DeskUser, form: URLSearchParams) => Promise<Acted>,
): (request: Request, response: Response, show: ShowAgain) => Promise<void> {
  return async (request, response, show) => {
    const form = door.form(request);
    const language = pageLanguage(request);
    const answer = (page: Page, status: number): Promise<void> =>
      send.page(request, response, page, status, 'no-store');
    const said = await perform(door.user(request), form);
    if (said.type === 'problem') {
      const notice = { good: false, text: dailyWords[language][said.problem], lines: [], undo: null };
      const typed = { items: form.getAll('item'), reason: form.get('reason') ?? '' };
      return answer(await show([notice], typed), 422);
    }
    const { did, changed, refused } = said;
    if (changed.length > 0)
      return leadToReceipt(request, response, { did, keys: changed, refused: refused.map(({ key }) => key) });
    const status = refused.every(({ why }) => why === 'unknown') ? 403 : 409;
    return answer(await show(said.notices(language), null), status);
  };
}
