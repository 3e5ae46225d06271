// The Copy buttons of staff pages. Classic, so that it also runs from a shared drive; without it they stay hidden.
(() => {
  // Answers have their lines as they were written. Where `br` parts them the others are none. Code has no paragraphs, and
  // is copied as it stands.
  const linesOf = (paragraph) => {
    const copy = paragraph.cloneNode(true);
    const ends = copy.querySelectorAll('br');
    if (ends.length === 0) return copy.textContent.trim();
    for (const end of ends) end.replaceWith('\u2028');
    return copy.textContent.replace(/\s+/g, (space) => (space.includes('\u2028') ? '\n' : ' ')).trim();
  };
  const textOf = (source) => {
    const paragraphs = Array.from(source.querySelectorAll('p'), linesOf);
    return paragraphs.length > 0 ? paragraphs.join('\n\n') : source.textContent.trim();
  };

  /** What is asked for with its look is given as text too: programs take what they know. */
  const formsOf = (source, isRich) => ({
    'text/plain': textOf(source),
    ...(isRich ? { 'text/html': source.firstElementChild.innerHTML.trim() } : {}),
  });

  /** A page opened from a disk may have no clipboard: mark the words and copy as the keyboard does, but only the words. */
  const copyMarked = (source, forms) => {
    const plain = (event) => {
      for (const [form, text] of Object.entries(forms)) event.clipboardData.setData(form, text);
      event.preventDefault();
    };
    getSelection().selectAllChildren(source);
    document.addEventListener('copy', plain, { once: true });
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', plain);
    return isCopied;
  };

  const copy = async (source, forms) => {
    const blobs = Object.entries(forms).map(([form, text]) => [form, new Blob([text], { type: form })]);
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      return true;
    } catch {
      return copyMarked(source, forms);
    }
  };

  for (const button of document.querySelectorAll('[data-copy]')) {
    const source = document.getElementById(button.dataset.copy);
    const label = button.textContent;
    button.hidden = false;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      // Where nothing could be copied the words stay marked, and the keyboard copies them.
      const isCopied = await copy(source, formsOf(source, 'rich' in button.dataset));
      button.textContent = isCopied ? button.dataset.done : button.dataset.marked;
      setTimeout(() => {
        button.textContent = label;
      }, 2500);
    });
  }
})();
