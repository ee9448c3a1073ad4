import { readdirSync } from 'node:fs';
import { type PageAsset, pageAsset } from './pageAsset.ts';

const FOLDER = new URL('../../../templates/pages/', import.meta.url);
const FIRST = 'arshjul.css';

/** Everything browsers fetch beside pages: one stylesheet of all `*.css`, the icon, and the modules in `script/`. */
export function pageAssets(): {
  readonly style: PageAsset;
  readonly icon: PageAsset;
  /** Address by name: `drag` for `script/drag.js`. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly all: readonly PageAsset[];
} {
  const after = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.css') && name !== FIRST)
    .sort();
  const style = pageAsset(FIRST, 'text/css; charset=utf-8', after);
  const icon = pageAsset('ikon.svg', 'image/svg+xml');
  const modules = readdirSync(new URL('script/', FOLDER))
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => ({
      name: name.slice(0, -'.js'.length),
      asset: pageAsset(`script/${name}`, 'text/javascript; charset=utf-8'),
    }));
  return {
    style,
    icon,
    scripts: new Map(modules.map(({ name, asset }) => [name, asset.href])),
    all: [style, icon, ...modules.map(({ asset }) => asset)],
  };
}
