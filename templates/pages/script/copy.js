// Beside each element with data-copy a button that copies its text; without script the text itself can be selected.
for (const source of document.querySelectorAll('[data-copy]')) {
  if (!(source instanceof HTMLElement) || !navigator.clipboard) continue;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet copy';
  button.textContent = source.dataset['copy'] ?? '';
  const said = document.createElement('span');
  said.role = 'status';
  said.className = 'copied';
  const copied = () => {
    said.textContent = source.dataset['copied'] ?? '';
  };
  // Not allowed to: then it is marked, ready for Ctrl+C.
  const mark = () => globalThis.getSelection()?.selectAllChildren(source);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(source.textContent.trim()).then(copied, mark);
  });
  source.after(button, said);
}
