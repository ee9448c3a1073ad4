// On the page of a meeting: what the date gives is shown while it is chosen. Without script the button asks.
import { weigher } from './weighing.js';

const form = document.querySelector('form.decision');
if (form instanceof HTMLFormElement && form.dataset['weigh']) follow(form, form.dataset['weigh']);

/**
 * @param {HTMLFormElement} form
 * @param {string} address
 */
function follow(form, address) {
  const result = form.querySelector('.weighing');
  const status = form.querySelector('[role="status"]');
  const reason = form.querySelector('.reason');
  const ask = weigher((answer) => {
    if (!answer || !result) return;
    result.replaceChildren(answer);
    if (status) status.textContent = answer.getAttribute('data-say');
    // What is written there already is never hidden away.
    const written = form.querySelector('#grunn') instanceof HTMLTextAreaElement && form.querySelector('#grunn').value;
    if (reason instanceof HTMLElement) reason.hidden = answer.hasAttribute('data-allowed') && !written;
  });
  form.addEventListener('input', ({ target }) => {
    const date = form.querySelector('#dato');
    if (!(date instanceof HTMLInputElement) || date.value === '') return;
    if (target instanceof HTMLTextAreaElement) return;
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && name !== 'grunn') asked.append(name, value);
    ask(`${address}?${asked}`);
  });
}
