import type { Language } from '../../domain/time/language.ts';
import type { LetterView } from './letterView.ts';
import type { LinkView } from './linkView.ts';
import type { MailView } from './mailView.ts';

/** The folders of templates, each with one folder a language. */
export const TEMPLATE_KINDS = [
  'invitation',
  'cancellation',
  'reminder',
  'escalation',
  'nudge',
  'letter',
  'link',
] as const;
export const TEMPLATE_LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];
export const TEMPLATE_PARTS = ['subject', 'text', 'html'] as const;

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];
export type TemplatePart = (typeof TEMPLATE_PARTS)[number];
export type TemplateView = MailView | LetterView | LinkView;
export type RenderedTemplate = Readonly<Record<TemplatePart, string>>;
