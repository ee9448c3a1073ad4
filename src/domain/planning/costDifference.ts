import type { CostPart } from './costPart.ts';

/** What makes one day dearer or cheaper than another, part by part, in Norwegian: «9 dager lenger fra jevn spredning». */
export function costDifference(chosen: readonly CostPart[], other: readonly CostPart[]): readonly string[] {
  const names = [...new Set([...other, ...chosen].map(nameOf))];
  return names.flatMap((name) => {
    const [from, to] = [chosen, other].map((parts) => parts.find((part) => nameOf(part) === name));
    const change = (to?.strain ?? 0) - (from?.strain ?? 0);
    return change === 0 ? [] : [sentence((change > 0 ? to : from)!, change)];
  });
}

function sentence(part: CostPart, change: number): string {
  const size = Math.abs(change);
  const days = `${size} ${size === 1 ? 'dag' : 'dager'}`;
  const way = change > 0 ? 'lenger fra' : 'nærmere';
  switch (part.code) {
    case 'spread':
      return `${days} ${way} jevn spredning`;
    case 'with':
      return `${days} ${way} ${part.name}`;
    case 'lead':
    case 'gap':
      return `${days} ${way} ønsket avstand til ${part.name}`;
    case 'weekday':
      return change > 0 ? part.text : 'en mer ønsket ukedag';
    case 'travel':
    case 'busy':
    case 'squeezedDay':
    case 'schoolHoliday':
    case 'published':
      return change > 0 ? part.text : `ikke ${part.text}`;
  }
}

function nameOf(part: CostPart): string {
  return `${part.code} ${part.of ?? ''}`;
}
