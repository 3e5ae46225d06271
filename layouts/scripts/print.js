// The Print buttons. Classic, so that it also runs from a shared drive; without it they stay hidden, and the keys are said.
(() => {
  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }
})();
