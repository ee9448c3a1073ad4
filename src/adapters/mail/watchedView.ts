/** The view, telling of every field that is asked for and is not there, by path such as `recipient.nam`. */
export function watchedView<T extends object>(view: T, tell: (path: string) => void, path = ''): T {
  return new Proxy(view, {
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      if (typeof key !== 'string') return value;
      // Eta's own parts and blocks are handed on in the same object.
      if (!(key in target) && !key.startsWith('__')) tell(path + key);
      return isPlain(value) ? watchedView(value, tell, `${path}${key}.`) : value;
    },
  });
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
