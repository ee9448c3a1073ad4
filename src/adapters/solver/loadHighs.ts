import type { Highs } from 'highs';

/** Loads a fresh WASM instance: one that has trapped cannot be used any more. */
export async function loadHighs(): Promise<Highs> {
  // The package's types are those of its CommonJS build; an import gets the other one.
  const module = (await import('highs')) as unknown as { readonly default: () => Promise<Highs> };
  return await module.default();
}
