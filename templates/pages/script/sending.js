// Follows the sending of a revision by server-sent events. Without script, or when the events fail, the link loads the page anew.

/** Without news for so long, something may have stopped. Milliseconds. */
const STALLED = 20_000;

const section = document.querySelector('[data-events]');
if (section instanceof HTMLElement && section.dataset.events) follow(section, section.dataset.events);

/**
 * @param {HTMLElement} section
 * @param {string} address
 */
function follow(section, address) {
  const events = new EventSource(address);
  const text = section.querySelector('[data-text]');
  const bar = section.querySelector('[data-bar]');
  const live = section.querySelector('[data-live]');
  const refresh = section.querySelector('[data-refresh]');
  const stalled = section.querySelector('[data-stalled]');
  let timer = 0;

  /** @param {boolean} on */
  const running = (on) => {
    if (live instanceof HTMLElement) live.hidden = !on;
    if (refresh instanceof HTMLElement) refresh.hidden = on;
  };
  const wait = () => {
    if (stalled instanceof HTMLElement) stalled.hidden = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (stalled instanceof HTMLElement) stalled.hidden = false;
    }, STALLED);
  };
  /** @param {{ text: string, done: number, total: number, counts: { state: string, count: number }[] }} view */
  const show = (view) => {
    if (text) text.textContent = view.text;
    if (bar instanceof HTMLProgressElement) {
      bar.max = view.total;
      bar.value = view.done;
    }
    for (const { state, count } of view.counts) {
      const row = section.querySelector(`[data-state="${state}"]`);
      if (!(row instanceof HTMLElement)) continue;
      row.hidden = count === 0;
      const number = row.querySelector('dd');
      if (number) number.textContent = String(count);
    }
  };

  events.addEventListener('open', () => running(true));
  events.addEventListener('error', () => running(false));
  events.addEventListener('sending', (event) => {
    wait();
    show(JSON.parse(event.data));
  });
  events.addEventListener('ferdig', (event) => {
    events.close();
    clearTimeout(timer);
    running(false);
    const view = JSON.parse(event.data);
    show(view);
    if (refresh instanceof HTMLElement) refresh.hidden = !view.troubled;
    // What did not arrive is listed by name on the page.
    if (view.troubled) location.reload();
  });
  wait();
}
