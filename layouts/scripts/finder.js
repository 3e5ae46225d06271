// Narrows the finder at once, by all its filters together and by name. Without it each filter leads to a page of its own.
// What is chosen stands behind the # of the address: it can be shared and survives going back, and no server hears of it.
(() => {
  const nav = document.querySelector('.filters[data-everyone]');
  const status = document.querySelector('.finder-count');
  if (nav === null || status === null) return;
  const { everyone } = nav.dataset;
  const isWhole = nav.hasAttribute('data-whole');
  const entries = [...document.querySelectorAll('.entry')].map((element) => ({
    element,
    fits: new Set((element.dataset.fits ?? '').split(' ')),
    words: fold(element.querySelector('.plate-name').textContent).split(/[^\p{L}\p{N}]+/u),
  }));
  const links = [...nav.querySelectorAll('[data-choice]')].map((element) => {
    const [facet, value = ''] = element.dataset.choice.split('/');
    const lead = element.closest('li').querySelector('.filters-lead');
    const leads = { one: lead.dataset.one, many: lead.textContent };
    return { element, tail: element.dataset.choice, facet, value: value || 'yes', leads };
  });
  const field = document.getElementById('finder-name');

  /** Letters as one types them who has no keyboard for them: “Đào” is found by “dao”. */
  function fold(text) {
    return text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/đ/g, 'd')
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .replace(/ß/g, 'ss')
      .replace(/æ/g, 'ae')
      .replace(/œ/g, 'oe');
  }

  /** One link of a facet at most, by the facet. */
  let chosen = new Map();

  /** The part after #, or nothing. */
  const hashOf = (choice, name) => {
    const said = new URLSearchParams([...choice.values()].map(({ facet, value }) => [facet, value]));
    if (name !== '') said.set('name', name);
    return said.size === 0 ? '' : `#${said}`;
  };
  const chosenIn = (said) =>
    new Map(links.filter(({ facet, value }) => said.get(facet) === value).map((link) => [link.facet, link]));
  const toggled = (link) => {
    const next = new Map(chosen);
    if (next.get(link.facet) === link) next.delete(link.facet);
    else next.set(link.facet, link);
    return next;
  };

  // A page of one choice: the others lead to both together, where everyone is.
  if (!isWhole) {
    const own = links.filter(({ element }) => element.hasAttribute('aria-current'));
    chosen = new Map(own.map((link) => [link.facet, link]));
    for (const link of links) link.element.href = everyone + hashOf(toggled(link), '');
    return;
  }

  const show = () => {
    const wanted = fold(field.value)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
    let count = 0;
    for (const { element, fits, words } of entries) {
      const isThere =
        [...chosen.values()].every(({ tail }) => fits.has(tail)) &&
        wanted.every((part) => words.some((word) => word.startsWith(part)));
      element.hidden = !isThere;
      if (isThere) count += 1;
    }
    for (const link of links) {
      if (chosen.get(link.facet) === link) link.element.setAttribute('aria-current', 'true');
      else link.element.removeAttribute('aria-current');
    }
    const isNarrowed = chosen.size > 0 || wanted.length > 0;
    nav.querySelector('.filters-all').hidden = !isNarrowed;
    const { one, many, none } = status.dataset;
    const number = count === 1 ? one : many.replace('#', count);
    const sentence = links
      .filter((link) => chosen.get(link.facet) === link)
      .map(({ leads, element }) => `${count === 1 ? leads.one : leads.many} ${element.textContent}`);
    const words = count === 0 && isNarrowed ? none : [number, sentence.join(', ')].join(' ').trim();
    if (status.textContent !== words) status.textContent = words;
  };
  const inOtherLanguages = () => {
    for (const link of document.querySelectorAll('.languages a')) link.hash = location.hash;
  };
  const changed = () => {
    show();
    history.replaceState(history.state, '', location.pathname + hashOf(chosen, field.value.trim()));
    inOtherLanguages();
  };

  nav.addEventListener('click', (event) => {
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) && event.button === 0;
    const anchor = event.target.closest('a');
    if (anchor === null || !isPlain) return;
    event.preventDefault();
    const link = links.find(({ element }) => element === anchor);
    chosen = link === undefined ? new Map() : toggled(link);
    if (link === undefined) {
      field.value = '';
      // The link that was pressed goes; who uses a keyboard stays in the filters.
      field.focus();
    }
    changed();
  });
  // Each letter narrows the list; what is heard waits until one pauses.
  let pause;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(changed, 200);
  });
  // Another # of the same page: a link one was sent, or one to the text.
  const read = () => {
    const said = new URLSearchParams(location.hash.slice(1));
    const found = chosenIn(said);
    if (location.hash !== '' && found.size === 0 && !said.has('name')) return;
    chosen = found;
    field.value = said.get('name') ?? '';
    show();
    inOtherLanguages();
  };
  window.addEventListener('hashchange', read);
  field.closest('.filters-name').hidden = false;
  read();
})();
