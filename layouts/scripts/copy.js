// The Copy buttons of the staff answers. Classic, so that it also runs from a shared drive; without it they stay hidden.
(() => {
  const select = (source) => getSelection().selectAllChildren(source);

  const copy = async (source) => {
    const text = Array.from(source.querySelectorAll('p'), (one) => one.textContent).join('\n\n');
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // A page opened from a disk may have no clipboard: select the words and copy those.
      select(source);
      return document.execCommand('copy');
    }
  };

  for (const button of document.querySelectorAll('[data-copy]')) {
    const source = document.getElementById(button.dataset.copy);
    const label = button.textContent;
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      // Where nothing could be copied the words stay selected, and the keyboard copies them.
      if (!(await copy(source))) return;
      button.textContent = button.dataset.done;
      setTimeout(() => {
        button.textContent = label;
      }, 2500);
    });
  }
})();
