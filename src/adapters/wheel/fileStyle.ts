import { readFileSync } from 'node:fs';

const VALUES = { light: /:root \{([^}]*)\}/, dark: /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/ };

/**
 * The wheel's part of the stylesheet as a file carries it: on white paper or dark ground, without variables, since not every program
 * that opens SVG knows them. Throws when a variable has no value: that is a fault of ours.
 */
export function fileStyle(theme: 'light' | 'dark'): string {
  const sheet = readFileSync(new URL('../../../templates/pages/hjul.css', import.meta.url), 'utf8');
  const colours = VALUES[theme].exec(sheet)?.[1] ?? '';
  const values = new Map(
    [...colours.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
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
