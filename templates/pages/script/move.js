// Drags the mark of a meeting along the wheel, by pointer or keyboard. Only the form it leads to can save anything.
import { weigher } from './weighing.js';

const DAY = 86_400_000;
/** A hand that moves less than this has only pressed. CSS pixels. */
const STILL = 4;
const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 7, PageUp: -7 };

/** @typedef {{ link: SVGAElement, start: number, day: number, radius: number, ghost: SVGGElement }} Move Days count from the first of the wheel. */

const box = document.querySelector('.wheel-box[data-from]');
const panel = document.querySelector('.move-panel');
const svg = box?.querySelector('svg.wheel');
if (box instanceof HTMLElement && panel instanceof HTMLElement && svg instanceof SVGSVGElement) begin(box, panel, svg);

/**
 * @param {HTMLElement} box
 * @param {HTMLElement} panel
 * @param {SVGSVGElement} svg
 */
function begin(box, panel, svg) {
  const [days, x, y] = ['days', 'x', 'y'].map((name) => Number(box.dataset[name]));
  const first = Date.parse(`${box.dataset['from']}T00:00:00Z`);
  const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
  const long = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const result = panel.querySelector('.move-result');
  const status = panel.querySelector('[role="status"]');
  /** @type {Move | null} */
  let move = null;

  /** @param {number} day */
  const dateOf = (day) => new Date(first + day * DAY);
  /** @param {number} day */
  const isoOf = (day) => dateOf(day).toISOString().slice(0, 10);
  /** @param {SVGAElement} link */
  const hrefOf = (link) => link.getAttribute('href') ?? '';
  /** @param {Move} now */
  const formOf = (now) => `${hrefOf(now.link)}?dato=${isoOf(now.day)}`;

  const ask = weigher((answer) => {
    if (!move || !result) return;
    const link = document.createElement('a');
    link.href = formOf(move);
    link.textContent = panel.dataset['form'] ?? '';
    const way = document.createElement('p');
    way.className = 'to-form';
    way.append(link);
    const away = document.createElement('p');
    away.textContent = panel.dataset['away'] ?? '';
    result.replaceChildren(answer ?? away, way);
    move.ghost.classList.toggle('bad', answer !== null && !answer.hasAttribute('data-allowed'));
    if (status) status.textContent = answer ? answer.getAttribute('data-say') : away.textContent;
  });

  /** @param {SVGAElement} link */
  function take(link) {
    const start = Math.round((Date.parse(`${link.dataset['day']}T00:00:00Z`) - first) / DAY);
    const ghost = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    ghost.setAttribute('class', 'wheel-ghost');
    ghost.setAttribute('aria-hidden', 'true');
    ghost.innerHTML = `<line/><circle class="dot" r="8"/><circle class="hub" cx="${x}" cy="${y}" r="85"/><text x="${x}" y="${y - 8}"/><text x="${x}" y="${y + 28}"/>`;
    svg.append(ghost);
    box.classList.add('dragging');
    return { link, start, day: start, radius: Number(link.dataset['radius']), ghost };
  }

  /** @param {number} day */
  function go(day) {
    if (!move) return;
    move.day = ((day % days) + days) % days;
    const angle = ((move.day + 0.5) / days) * 2 * Math.PI;
    const [across, up] = [Math.sin(angle), -Math.cos(angle)];
    const [line, dot, , above, below] = move.ghost.children;
    set(line, { x1: x + 88 * across, y1: y + 88 * up, x2: x + 366 * across, y2: y + 366 * up });
    set(dot, { cx: x + move.radius * across, cy: y + move.radius * up });
    above.textContent = weekday.format(dateOf(move.day));
    below.textContent = short.format(dateOf(move.day));
    // What the day gives is shown where the mark is not.
    const mark = dot.getBoundingClientRect();
    panel.classList.toggle('to-left', mark.x > window.innerWidth / 2);
    panel.classList.toggle('to-top', mark.y > window.innerHeight / 2);
    if (status) status.textContent = long.format(dateOf(move.day));
    const waiting = document.createElement('p');
    waiting.className = 'meta';
    waiting.textContent = `${long.format(dateOf(move.day))}. ${panel.dataset['asking']}`;
    if (!result?.querySelector('.weighed')) result?.replaceChildren(waiting);
    ask(`${hrefOf(move.link).replace('/desk/mote/', '/desk/vekt/')}?dato=${isoOf(move.day)}`);
  }

  function putBack() {
    move?.ghost.remove();
    move = null;
    box.classList.remove('dragging');
  }

  /** @param {PointerEvent} event */
  function dayAt(event) {
    const matrix = svg.getScreenCTM();
    if (!matrix) return 0;
    const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const angle = Math.atan2(at.x - x, y - at.y);
    return Math.floor((((angle + 2 * Math.PI) % (2 * Math.PI)) / (2 * Math.PI)) * days);
  }

  const links = [...svg.querySelectorAll('a.movable')].filter((link) => link instanceof SVGAElement);

  /**
   * Grips lie over each other where days are crowded: the mark nearest the hand is meant.
   * @param {PointerEvent} event
   */
  function nearest({ clientX, clientY }) {
    const distance = (/** @type {SVGAElement} */ link) => {
      const at = link.querySelector('.wheel-may')?.getBoundingClientRect();
      return at ? Math.hypot(at.x + at.width / 2 - clientX, at.y + at.height / 2 - clientY) : Infinity;
    };
    return links.reduce((best, link) => (distance(link) < distance(best) ? link : best));
  }

  /** @type {{ x: number, y: number, link: SVGAElement } | null} */
  let pressed = null;
  let dragged = false;
  svg.addEventListener('pointerdown', (event) => {
    dragged = false;
    // The words beside the wheel are links like any other.
    if (event.button !== 0 || !event.target.matches('.movable > :is(circle, path)')) return;
    const link = nearest(event);
    pressed = { x: event.clientX, y: event.clientY, link };
    link.setPointerCapture(event.pointerId);
  });
  svg.addEventListener('pointermove', (event) => {
    if (!pressed) return;
    if (!dragged && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < STILL) return;
    if (!dragged) {
      putBack();
      move = take(pressed.link);
      dragged = true;
    }
    const day = dayAt(event);
    if (move && day !== move.day) go(day);
  });
  svg.addEventListener('pointerup', () => {
    pressed = null;
    if (!dragged || !move) return;
    const address = formOf(move);
    const moved = move.day !== move.start;
    putBack();
    if (moved) location.assign(address);
  });
  svg.addEventListener('pointercancel', () => {
    pressed = null;
    putBack();
  });
  // The press that ends a drag is no wish to follow the link.
  svg.addEventListener('click', (event) => {
    if (dragged) event.preventDefault();
    dragged = false;
  });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  // A finger on a mark moves the mark, not the page: not all browsers heed touch-action inside SVG.
  svg.addEventListener('touchmove', (event) => pressed && event.preventDefault(), { passive: false });

  for (const link of links) {
    link.setAttribute('aria-describedby', 'taster');
    link.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (step && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        move ??= take(link);
        go(move.day + step);
      } else if (event.key === 'Escape' && move) {
        event.preventDefault();
        if (status) status.textContent = long.format(dateOf(move.start));
        putBack();
      } else if (event.key === 'Enter' && move) {
        event.preventDefault();
        location.assign(formOf(move));
      }
    });
    link.addEventListener('blur', putBack);
  }
}

/**
 * @param {Element} element
 * @param {Record<string, number>} attributes
 */
function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value.toFixed(1));
}
