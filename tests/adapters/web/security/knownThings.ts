import type { WholeWeb } from '../startWholeWeb.ts';
import type { Known } from './places.ts';

/** A deadline, a meeting with answers, and a message of a wheel, as they stand published. */
export async function knownThings(web: WholeWeb, wheel: string): Promise<Known> {
  const one = async (rest: string): Promise<string> => {
    const { rows } = await web.pool.query<{ key: string }>(`${rest} limit 1`, [wheel]);
    return rows[0]?.key ?? '';
  };
  const occurrence = (kind: string): Promise<string> =>
    one(`select key from arshjul.occurrence where wheel = $1 and kind = '${kind}' and not removed
      and data ->> 'visibility' = 'public' and first_day > '2027-04-01' order by first_day, key`);
  return {
    deadline: await occurrence('obligation'),
    meeting: await occurrence('meeting'),
    message: await one(
      "select key from arshjul.message where occurrence_key like $1 || '/%' and state = 'planned' order by key",
    ),
    revision: await web.state.publications.latestRevision(),
    key: await web.state.tokens.issue({
      purpose: 'page',
      address: 'koordinator@arshjul.example',
      label: null,
      now: web.clock.now(),
      expiresAt: null,
    }),
  };
}
