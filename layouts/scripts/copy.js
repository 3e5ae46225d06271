// The Copy buttons of the staff answers. Classic, so that it also runs from a shared drive; without it they stay hidden.
(() => {
  const textOf = (source) =>
    Array.from(source.querySelectorAll('p'), (one) => one.textContent.trim()).join('\n\n');

  /** A page opened from a disk may have no clipboard: mark the words and copy as the keyboard does, but plain. */
  const copyMarked = (source) => {
    const plain = (event) => {
      event.clipboardData.setData('text/plain', textOf(source));
      event.preventDefault();
    };
    getSelection().selectAllChildren(source);
    document.addEventListener('copy', plain, { once: true });
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', plain);
    return isCopied;
  };

  const copy = async (source) => {
    try {
      await navigator.clipboard.writeText(textOf(source));
      return true;
    } catch {
      return copyMarked(source);
    }
  };

  for (const button of document.querySelectorAll('[data-copy]')) {
    const source = document.getElementById(button.dataset.copy);
    const label = button.textContent;
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      // Where nothing could be copied the words stay marked, and the keyboard copies them.
      const isCopied = await copy(source);
      button.textContent = isCopied ? button.dataset.done : button.dataset.marked;
      setTimeout(() => {
        button.textContent = label;
      }, 2500);
    });
  }
})();
