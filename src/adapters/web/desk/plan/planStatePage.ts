import { type PlanStage, planStages } from '../../../../application/planStages.ts';
import type { Language } from '../../../../domain/time/language.ts';
import type { Page } from '../../renderPage.ts';
import { deskPage } from '../deskPage.ts';
import type { DeskUser } from '../deskUser.ts';
import { planStateWords } from './planStateWords.ts';

type State =
  /** `href` shows it when it is ready. */
  | { readonly type: 'working'; readonly stage: PlanStage; readonly href: string }
  | { readonly type: 'broken' }
  | { readonly type: 'no-revision' }
  /** `href` shows the plan that holds now. */
  | { readonly type: 'gone'; readonly href: string };

/** What stands where a plan would: how far it has come, or why there is none. */
export function planStatePage(
  state: State,
  { user, language }: { readonly user: DeskUser; readonly language: Language },
): Page {
  const words = planStateWords[language];
  const titles = {
    working: words.workingTitle,
    broken: words.brokenTitle,
    'no-revision': words.noRevisionTitle,
    gone: words.gone,
  } as const;
  return deskPage({
    user,
    language,
    current: 'plan',
    title: titles[state.type],
    template: 'desk/planState',
    data: {
      words,
      state,
      step: state.type === 'working' ? planStages.indexOf(state.stage) + 1 : 0,
      steps: planStages.length,
    },
  });
}
