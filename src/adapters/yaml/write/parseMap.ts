import { isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';

/** The map a YAML text is; null when it is anything else, or has a fault. Nodes carry their offsets in the text. */
export function parseMap(text: string): YAMLMap | null {
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, logLevel: 'error' });
  return document.errors.length === 0 && isMap(document.contents) ? document.contents : null;
}

/** The pair with a key, undefined when the map has none. */
export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && isNode(pair.key) && pair.key.value === key);
}
