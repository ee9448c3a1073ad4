import type { Revision } from '../domain/publication/revision.ts';
import type { Change } from '../domain/publication/change.ts';
import { formatMoment } from '../domain/time/formatMoment.ts';
import { changeCounts } from './changeCounts.ts';
import { countedText } from './countedText.ts';
import { foldText } from './foldText.ts';

/** Revisions for a terminal, the newest first: number, moment and author, and below what it changed and told. */
export function historyText(revisions: readonly Revision[], width: number): string {
  if (revisions.length === 0) return 'Ingenting er gjennomført ennå.\n';
  const column = Math.max(...revisions.map(({ id }) => String(id).length));
  return revisions
    .map((revision) => {
      const { id, createdAt, author } = revision;
      const head = `${String(id).padStart(column)}  ${formatMoment(createdAt, 'nb')}, ${author}`;
      const indent = column + 2;
      return `${head}\n${foldText(`${' '.repeat(indent)}${summaryText(revision)}`, width, indent)}\n`;
    })
    .join('');
}

/** «1 flyttet; 26 innkallinger og 3 påminnelser; angret revisjon 4». */
export function summaryText({ summary }: Revision): string {
  const { changes, messages, cancellations = 0, heldBack = 0, notify, reverts } = summary;
  const types = Object.entries(changes).flatMap(([type, count]) =>
    Array.from({ length: count }, () => ({ type: type as Change['type'] })),
  );
  const invitations = (messages['invitation'] ?? 0) - cancellations;
  const others = Object.entries(messages)
    .filter(([kind]) => kind !== 'invitation')
    .reduce((sum, [, count]) => sum + count, 0);
  const mails = [
    ...(invitations > 0 ? [countedText(invitations, 'innkalling', 'innkallinger')] : []),
    ...(cancellations > 0 ? [countedText(cancellations, 'avlysning', 'avlysninger')] : []),
    ...(others > 0 ? [countedText(others, 'påminnelse', 'påminnelser')] : []),
  ];
  return [
    ...(reverts === undefined ? [] : [`angret revisjon ${reverts}`]),
    changeCounts(types),
    mails.length > 0 ? mails.join(', ') : 'ingen e-post',
    ...(notify === 'none' && heldBack > 0 ? [`${heldBack} holdt tilbake`] : []),
  ].join('; ');
}
