// Asks what a date would give, a moment after the last change, and shows the answer to the last question only.

/** So long a hand is still before the server is asked. Milliseconds. */
const REST = 120;

/**
 * @param {(answer: Element | null) => void} show What the server says, as a part of a page; null when it did not answer.
 * @returns {(address: string) => void}
 */
export function weigher(show) {
  let timer = 0;
  /** @type {AbortController | null} */
  let asking = null;
  /**
   * @param {string} address
   * @param {AbortSignal} signal
   */
  async function ask(address, signal) {
    try {
      const response = await fetch(address, { signal });
      const text = await response.text();
      // Led to signing in: the session has ended.
      const usable = response.ok && !response.redirected;
      const page = new DOMParser().parseFromString(usable ? text : '', 'text/html');
      if (!signal.aborted) show(page.querySelector('.weighed'));
    } catch {
      if (!signal.aborted) show(null);
    }
  }

  return (address) => {
    clearTimeout(timer);
    asking?.abort();
    const own = new AbortController();
    asking = own;
    timer = setTimeout(() => void ask(address, own.signal), REST);
  };
}
