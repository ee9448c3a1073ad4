/** Something wrong with a wheel's own template: the file from the folder of templates, the line (1 when not known), what and the remedy. */
export type TemplateFault = {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
};

/** The fault of a template that does not compile or fails. The compiler's own words, without the program it made. */
export function brokenTemplate(file: string, error: unknown): TemplateFault {
  const words = error instanceof Error ? error.message : String(error);
  const short = words.split(/\n=+\n|:\n\n/)[0] ?? '';
  return {
    file,
    line: Number(/at line (\d+)/.exec(short)?.[1] ?? 1),
    message: `E-postmalen kan ikke brukes: ${short
      .replace(/^Bad template syntax/, '')
      .trim()
      .replaceAll(/\s+/g, ' ')}.`,
    remedy: 'Rett filen, eller slett den. Så lenge brukes den felles malen.',
  };
}
