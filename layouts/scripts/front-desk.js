// The front desk page: shows the words for what happened, where, and who. Classic, and asks nobody for anything. Without
// it all words stand on the page, with links to each.
(() => {
  const find = (selector) => document.querySelector(selector);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const radios = (name) => all(`#desk_choices [name=${name}]`);
  const chosen = (name) => radios(name).find((one) => one.checked);

  const answers = all('.answer');
  const situation = find('#desk_situation');
  const [waiting, noPerson, person] = ['waiting', 'no-person', 'person'].map((name) => find(`.desk-${name}`));

  for (const print of all('.desk-print')) {
    print.hidden = false;
    print.addEventListener('click', () => window.print());
  }
  if (answers.length === 0) return;

  document.documentElement.classList.add('with-script');
  find('#desk_choices').hidden = false;
  for (const place of all('[data-fill]')) place.dataset.nobody = place.textContent;

  const isAbout = (answer) => answer.dataset.situation === situation.value;

  /** Each place says the chosen person's, or what it says for nobody in particular. */
  const fill = (place, who) => {
    const key = { person: 'person', bio: 'bio', 'spoken-bio': 'spokenBio' }[place.dataset.fill];
    place.textContent = who.dataset[key] || place.dataset.nobody;
  };

  const show = () => {
    for (const one of radios('where')) {
      const isThere = answers.some((answer) => isAbout(answer) && answer.dataset.channel === one.value);
      one.disabled = !isThere;
      one.closest('label').hidden = !isThere;
      if (!isThere) one.checked = false;
    }
    const where = chosen('where')?.value;
    const onPlatform = where === 'platform';
    for (const one of radios('who')) one.disabled = onPlatform;
    noPerson.hidden = !onPlatform;
    const who = onPlatform ? radios('who')[0] : chosen('who');
    for (const answer of answers) answer.hidden = !(isAbout(answer) && answer.dataset.channel === where);
    for (const one of all('.desk-situation')) one.hidden = !one.querySelector('.answer:not([hidden])');
    for (const place of all('[data-fill]')) fill(place, who);
    waiting.hidden = where !== undefined;
    // Of someone who has no page there is no address to give, and on a platform nobody has one.
    person.hidden = where === undefined || who.value === '';
    if (person.hidden) return;
    const [label, address] = person.children;
    label.textContent = label.dataset.says.replace('{person}', who.dataset.person);
    address.textContent = who.dataset.spokenBio;
  };

  const choose = (radio) => {
    radio.checked = true;
    radio.focus();
    show();
  };

  /** On a telephone the words stand below the choices: whoever has made the second choice sees them. */
  const reveal = () => {
    const words = find('.answer:not([hidden]) .answer-words');
    const top = words?.getBoundingClientRect().top ?? 0;
    if (top > window.innerHeight - 120) words.closest('.answer').scrollIntoView({ block: 'start' });
  };

  const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  /** Of many people those whose names have all that was typed, whoever is chosen, and nobody in particular. */
  const search = find('#desk_find');
  const narrow = () => {
    const parts = folded(search.value).split(/\s+/);
    for (const one of radios('who')) {
      const name = folded(one.dataset.person ?? '');
      one.closest('label').hidden =
        name !== '' && !one.checked && !parts.every((part) => name.includes(part));
    }
  };

  /** Those who can be chosen now. */
  const toChoose = () =>
    radios('who').filter((one) => one.dataset.person && !one.disabled && !one.closest('label').hidden);

  /** The next of those people whose name has a word that begins so. */
  const byLetter = (letter) => {
    const people = toChoose();
    const named = people.filter(({ dataset }) =>
      dataset.person
        .split(/[\s-]+/)
        .some((word) => !/^(?:dr|prof)\.?$/i.test(word) && word.toLowerCase().startsWith(letter)),
    );
    return named[named.findIndex((one) => one.checked) + 1] ?? named[0];
  };

  search?.addEventListener('input', narrow);
  search?.addEventListener('keydown', (event) => {
    const [first] = toChoose();
    if (event.key !== 'Enter' || search.value.trim() === '' || first === undefined) return;
    event.preventDefault();
    choose(first);
    reveal();
  });

  find('#desk_choices').addEventListener('change', (event) => {
    if (event.target === search) return;
    show();
    const isLast = event.target.name === 'who' || event.target.value === 'platform';
    if (isLast) reveal();
  });

  // Keys count only where the choices are: elsewhere a letter is the browser's (WCAG 2.1.4).
  find('#desk_choices').addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (target.type !== 'radio' || event.ctrlKey || event.metaKey || event.altKey) return;
    const place = /^[1-9]$/.test(key) ? radios('where')[Number(key) - 1] : undefined;
    const someone = /^\p{L}$/u.test(key) ? byLetter(key.toLowerCase()) : undefined;
    const wanted = place && !place.disabled ? place : someone;
    if (wanted) {
      choose(wanted);
      if (wanted.name === 'who') reveal();
    } else if (key === 'Enter') find('.answer:not([hidden]) .answer-copy')?.click();
    else return;
    event.preventDefault();
  });

  // Browsers keep a form as it was when a page is opened again: the next patient is another one.
  for (const one of radios('where')) one.checked = false;
  radios('who')[0].checked = true;
  situation.selectedIndex = 0;
  if (search) search.value = '';
  show();
  radios('where')
    .find((one) => !one.disabled)
    ?.focus({ preventScroll: true });
})();
