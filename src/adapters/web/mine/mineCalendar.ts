import { ArshjulError } from '../../../application/errors/arshjulError.ts';
import type { NewFeedKey } from '../../../application/feedKeys.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import { personalFeedWords } from '../../../domain/personal/personalFeedWords.ts';
import { boundedText } from '../../../domain/text/boundedText.ts';
import { cleanLine } from '../../../domain/text/cleanLine.ts';
import { formatInstant } from '../formatInstant.ts';
import { feedWays } from '../pages/feedWays.ts';
import type { Holder, KeyPage, Outcome } from './keyDoor.ts';
import { minePage } from './minePage.ts';
import type { MineParts } from './mineParts.ts';

const LONGEST_LABEL = 60;

/** The personal calendar's addresses: each is shown once, when it is made; afterwards only its name, age and last use. */
export function mineCalendar({
  feedKeys,
  audit,
  clock,
}: Pick<MineParts, 'feedKeys' | 'audit'> & { readonly clock: Clock }): KeyPage {
  const page = async (holder: Holder, made: NewFeedKey | null, news: string | null): Promise<Outcome> => {
    const { language, address } = holder;
    const now = clock.now();
    const keys = (await feedKeys.list(address)).filter(
      ({ revokedAt, expiresAt }) => revokedAt === null && (expiresAt === null || expiresAt > now),
    );
    return minePage(holder, 'calendar', {
      news,
      made: made && feedWays(made.url, personalFeedWords[language].title, language),
      keys: keys.map(({ id, label, createdAt, usedAt }) => ({
        id,
        label,
        madeAt: formatInstant(createdAt, language),
        usedAt: usedAt === null ? null : formatInstant(usedAt, language),
      })),
    });
  };
  const revoked = (address: string): Promise<void> =>
    audit.record({
      at: clock.now(),
      actor: address,
      action: 'token.revoked',
      wheel: null,
      subject: address,
      detail: { purpose: 'feed' },
    });

  return {
    show: (holder, request) => page(holder, null, request.query['trukket'] === '1' ? 'revoked' : null),
    async act(holder, form) {
      const { address } = holder;
      const id = Number(form.get('id'));
      switch (form.get('do')) {
        case 'make': {
          const label = boundedText(cleanLine(form.get('label') ?? ''), LONGEST_LABEL) || null;
          try {
            return await page(holder, await feedKeys.issue(address, label), null);
          } catch (error) {
            if (error instanceof ArshjulError && error.code === 'too-many-keys')
              return { problem: 'tooMany' };
            throw error;
          }
        }
        case 'rotate': {
          const made = Number.isSafeInteger(id) ? await feedKeys.rotate(address, id) : null;
          if (made === null) return { problem: 'notYours' };
          await revoked(address);
          return page(holder, made, null);
        }
        case 'revoke': {
          if (!Number.isSafeInteger(id) || !(await feedKeys.revoke(address, id)))
            return { problem: 'notYours' };
          await revoked(address);
          return { see: '/kalender?trukket=1' };
        }
        default:
          return page(holder, null, null);
      }
    },
  };
}
