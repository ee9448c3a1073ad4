import type { PlanSources } from './makePlan.ts';

/** What is being done, in this order. */
export const planStages = ['reading', 'dates', 'comparing'] as const;

export type PlanStage = (typeof planStages)[number];

/** The same sources, which tell how far the making of a plan has come. */
export function staged(sources: PlanSources, tell: (stage: PlanStage) => void): PlanSources {
  const { source, publications } = sources;
  return {
    ...sources,
    source: {
      load: async (overlay) => {
        tell('reading');
        const loaded = await source.load(overlay);
        tell('dates');
        return loaded;
      },
    },
    publications: {
      ...publications,
      differences: (desired, years) => {
        tell('comparing');
        return publications.differences(desired, years);
      },
    },
  };
}
