import { readFileSync } from 'node:fs';

/**
 * The wheel's part of the stylesheet as a file carries it: on white paper, without variables, since not every program
 * that opens SVG knows them. Throws when a variable has no value: that is a fault of ours.
 */
export function fileStyle(): string {
  const sheet = readFileSync(new URL('../../../templates/pages/hjul.css', import.meta.url), 'utf8');
  const light = /:root \{([^}]*)\}/.exec(sheet)?.[1] ?? '';
  const values = new Map(
    [...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const drawing = /\/\* Drawing \*\/([\s\S]*?)\/\* Page \*\//.exec(sheet)?.[1] ?? '';
  return drawing
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = values.get(name);
      if (value === undefined) throw new Error(`hjul.css gives ${name} no value`);
      return value;
    })
    .replaceAll(/\s*\n\s*/g, '')
    .trim();
}
