// The page one searches on. Pagefind finds, in files of this site and in this browser; nothing is sent, and nothing kept:
// what is looked for stands behind the `#` of the address.
(() => {
  const find = (id) => document.getElementById(id);
  const [form, field, found] = ['search', 'q', 'found'].map(find);
  const [count, maybe, list, more] = ['count', 'maybe', 'list', 'more'].map(find);
  const says = found.dataset;
  const AT_ONCE = 10;

  /** Words of a question that say nothing of what is asked about. */
  const EMPTY = new Set(
    `a about am an and any anyone are as at be been being but by can could de del did do does doctors' el en for from get
  give got had has have he her here him his how i if i'd i'm in into is isn't it its just la las let like looking los me
  mi my need o of on or our para por please que quiero se she should so some someone somebody tell than that the their
  them there these they this those to un una us want was we were what what's when where which who who's whom why will
  with would y you your`.split(/\s+/),
  );

  const fold = (text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  const partsOf = (query) => query.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));

  /** By what only a result shows nothing is found. */
  const SHOWN_ONLY = { kind: 0, monogram: 0, away: 0, picture: 0, image: 0, image_alt: 0 };

  let engine;
  const pagefind = () => {
    engine ??= import('/search/pagefind/pagefind.js').then(async (made) => {
      const asked = {
        baseUrl: '/',
        excerptLength: 26,
        // What patients call it counts as much as its title; what a result only shows, hardly.
        ranking: {
          metaWeights: { title: 5, terms: 4, role: 4, facts: 1.5, credentials: 1, ...SHOWN_ONLY },
        },
      };
      // One thread is enough for one practice, and less to fetch.
      await made.options({ ...asked, bundlePath: '/search/pagefind/', noWorker: true });
      await made.init();
      const parts = says.parts?.split(' ') ?? [];
      await Promise.all(parts.map((part) => made.mergeIndex(part, asked)));
      return made;
    });
    return engine;
  };

  let known;
  const vocabulary = () => {
    known ??= fetch(says.words)
      .then((answer) => answer.json())
      .then((words) => words.map(fold))
      .catch(() => []);
    return known;
  };

  /** How many letters to change, add, leave out or exchange with a neighbour, to make one word of the other. */
  const distance = (one, other) => {
    let [before, last] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        const isSame = one[i - 1] === other[j - 1];
        row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (isSame ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
          row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      [before, last] = [last, row];
    }
    return last[other.length];
  };

  /** The word of the site that was meant; nothing for one that it has, or that is near none. */
  const meant = (part, words) => {
    const word = fold(part).replace(/^[^\p{L}]+|(?<=\p{L})[^\p{L}]+$/gu, '');
    if (word.length < 4 || !/^\p{L}+$/u.test(word) || EMPTY.has(word)) return undefined;
    const isKnown = (one) =>
      one.startsWith(word) ||
      (word.startsWith(one) && /^(?:e?[sd]|ing|ers?|ly)$/.test(word.slice(one.length)));
    if (words.some(isKnown)) return undefined;
    let [best, nearest] = [undefined, word.length < 6 ? 1.5 : 2.5];
    for (const one of words) {
      if (Math.abs(one.length - word.length) > 2) continue;
      const far = distance(word, one) + (one[0] === word[0] ? 0 : 0.4);
      if (far < nearest) [best, nearest] = [one, far];
    }
    return best;
  };

  const resultsOf = async (search, words) =>
    (await search(words)).results.filter(({ score }) => score > 0.01);

  /** An index passes over a word that none of its pages has: with parts each would leave out others. */
  const withAll = async (search, words, found) => {
    if (says.parts === undefined || words.length < 2 || found.length === 0) return found;
    const having = await Promise.all(
      words.map(async (word) => new Set((await search(word)).results.map(({ id }) => id))),
    );
    return found.filter(({ id }) => having.every((ids) => ids.has(id)));
  };

  /** Pages that have all the words; else those that have most of them. */
  const pagesFor = async (query) => {
    const parts = partsOf(query);
    const telling = parts.filter((part) => !EMPTY.has(fold(part).replace(/[^\p{L}\p{N}']/gu, '')));
    const words = telling.length > 0 ? telling : parts;
    const { search } = await pagefind();
    const all = await withAll(search, words, await resultsOf(search, words.join(' ')));
    if (all.length > 0 || words.length < 2) return all;
    const pages = new Map();
    for (const word of words)
      for (const one of await resultsOf(search, word)) {
        const page = pages.get(one.id) ?? { ...one, score: 0, words: 0 };
        pages.set(one.id, { ...page, score: page.score + one.score, words: page.words + 1 });
      }
    return [...pages.values()].sort((a, b) => b.words - a.words || b.score - a.score);
  };

  /** An element with a class, and text or elements in it. */
  const make = (name, look, ...inside) => {
    const made = document.createElement(name);
    if (look) made.className = look;
    made.append(...inside.filter((one) => one));
    return made;
  };
  const leadTo = (url, label) => {
    const link = make('a', '', label);
    link.href = url;
    return link;
  };

  /** Pagefind's excerpt is escaped text with marks: words in turn plain and marked, never read as HTML. */
  const wordsOf = (excerpt) =>
    excerpt
      .split(/<\/?mark>/)
      .map((text) =>
        text.replace(
          /&(lt|gt|quot|#39|#x27|amp);/g,
          (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name] ?? "'",
        ),
      );

  /** An excerpt may begin in the heading that stands above it: that much is left out. */
  const after = (title, words) => {
    const heading = title.split(' ');
    const text = words.join('');
    const from = heading.findIndex((_, at) => text.startsWith(`${heading.slice(at).join(' ')}`));
    if (from === -1) return words;
    let left = heading.slice(from).join(' ').length;
    const rest = words.map((word) => {
      const kept = word.slice(left);
      left = Math.max(0, left - word.length);
      return kept;
    });
    return rest.join('').trim().length < 20 ? words : rest;
  };

  const excerptOf = (words) => {
    const text = words.join('').trim();
    const parts = words.map((word, at) => (at % 2 === 1 && word !== '' ? make('mark', '', word) : word));
    const isOpen = /^[\p{Ll},;)]/u.test(text);
    const isCut = !/[.?!]["”’)]?$/.test(text);
    return make('p', 'search-says', isOpen && '… ', ...parts, isCut && ' …');
  };

  const portraitOf = ({ picture, monogram = '' }) => {
    const arch = make('div', picture ? 'arch arch-row' : 'arch arch-row arch-monogram');
    arch.setAttribute('aria-hidden', 'true');
    if (!picture) arch.append(make('span', '', monogram));
    else arch.append(Object.assign(new Image(240, 300), { src: picture, alt: '', decoding: 'async' }));
    return arch;
  };

  const factOf = (fact) =>
    make('li', fact === says.away ? 'entry-away' : fact === says.open && 'entry-open', fact);

  /** What the plate says already needs no excerpt. */
  const newsOf = (excerpt, meta) => {
    const shown = fold(`${meta.title} ${meta.role} ${meta.facts}`);
    const words = after(`${meta.title}.`, wordsOf(excerpt));
    const isNew = words.some(
      (word, at) =>
        at % 2 === 1 && !shown.includes(fold(word).replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '')),
    );
    return isNew && excerptOf(words);
  };

  const personOf = ({ url, meta, excerpt }) =>
    make(
      'li',
      'entry',
      portraitOf(meta),
      make(
        'div',
        'plate plate-tile',
        make('h2', 'plate-name', leadTo(url, meta.title)),
        meta.credentials && make('p', 'plate-credentials', meta.credentials),
        make('p', 'plate-title', meta.role ?? ''),
      ),
      make(
        'div',
        'entry-facts',
        make('ul', '', ...(meta.away ? says.away : (meta.facts ?? '')).split(' · ').map(factOf)),
        newsOf(excerpt, meta),
      ),
    );

  /** The part of a page that says most of what was asked. */
  const bestPart = ({ sub_results: parts = [] }) => {
    const weight = ({ weighted_locations: at = [] }) => at.reduce((sum, one) => sum + one.balanced_score, 0);
    return parts.reduce((best, one) => (best && weight(best) >= weight(one) ? best : one), undefined);
  };

  const pageOf = (page) => {
    const { url, meta } = page;
    const part = bestPart(page);
    const hasPart = part?.url.includes('#') === true && part.title !== meta.title;
    const words = after(hasPart ? part.title : `${meta.title}.`, wordsOf((part ?? page).excerpt));
    return make(
      'li',
      'search-page',
      make('p', 'label', says[meta.kind] ?? ''),
      make('h2', '', leadTo(url, meta.title)),
      excerptOf(words),
      hasPart && make('p', 'search-part', `${says.under} `, leadTo(part.url, part.title)),
    );
  };

  /** Of several indexes each has a measure of its own; whoever is called just that comes first in any. */
  const namedFirst = async (query, results) => {
    if (says.parts === undefined) return results;
    const wordsIn = (text) => fold(text).split(/[^\p{L}\p{N}']+/u);
    const words = wordsIn(query).filter((word) => word !== '' && !EMPTY.has(word));
    const [best, rest] = [results.slice(0, 3 * AT_ONCE), results.slice(3 * AT_ONCE)];
    const titles = await Promise.all(best.map(async (page) => (await page.data()).meta.title ?? ''));
    const isNamed = titles.map((title) => {
      const own = new Set(wordsIn(title));
      return words.length > 0 && words.every((word) => own.has(word));
    });
    return [...best.filter((_, at) => isNamed[at]), ...best.filter((_, at) => !isNamed[at]), ...rest];
  };

  let pages = [];
  const showMore = async () => {
    const from = list.children.length;
    const [wanted, asked] = [pages.slice(from, from + AT_ONCE), pages];
    const all = await Promise.all(wanted.map((page) => page.data()));
    if (asked !== pages) return;
    list.append(...all.map((page) => (page.meta.kind === 'person' ? personOf(page) : pageOf(page))));
    more.hidden = list.children.length >= pages.length;
  };

  more.firstElementChild.addEventListener('click', async () => {
    const next = list.children.length;
    await showMore();
    list.children[next]?.querySelector('a')?.focus();
  });

  const told = (text, query, instead = '') =>
    text.replace('%n', pages.length).replace('%q', query).replace('%w', instead);

  const sentence = (query, instead) => {
    if (pages.length === 0) return told(says.none, query);
    if (instead) return told(says.instead, query, instead);
    return told(pages.length === 1 ? says.one : says.many, query);
  };

  const title = document.title;
  let turn = 0;
  const search = async (query) => {
    turn += 1;
    const mine = turn;
    list.replaceChildren();
    maybe.hidden = true;
    more.hidden = true;
    pages = [];
    document.title = query === '' ? title : `${query} · ${title}`;
    count.textContent = query === '' ? '' : says.wait;
    if (query === '') return;
    try {
      const [exact, words] = await Promise.all([pagesFor(query), vocabulary()]);
      const parts = query.split(/\s+/);
      const better = parts.map((part) => meant(part, words) ?? part).join(' ');
      const isOther = better !== parts.join(' ');
      const isInstead = exact.length === 0 && isOther;
      const all = await namedFirst(isInstead ? better : query, isInstead ? await pagesFor(better) : exact);
      if (mine !== turn) return;
      pages = all;
      await showMore();
      if (mine !== turn) return;
      count.textContent = sentence(query, isInstead ? better : '');
      maybe.hidden = !(isOther && exact.length > 0);
      maybe.replaceChildren(`${says.maybe} `, leadTo(`#q=${encodeURIComponent(better)}`, better), '?');
    } catch {
      if (mine === turn) count.textContent = says.fails;
    }
  };

  /** `#q=` is where it is kept; `?q=` may come from a link or a search of the browser, and goes there at once. */
  const asked = () => new URLSearchParams(location.hash.slice(1)).get('q')?.trim() ?? '';
  const fromAddress = () => {
    field.value = asked();
    search(field.value);
  };
  const given = new URLSearchParams(location.search).get('q');
  if (given !== null) history.replaceState(null, '', `${location.pathname}#q=${encodeURIComponent(given)}`);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = field.value.trim();
    // On a telephone the keyboard would lie over what is found.
    if (matchMedia('(pointer: coarse)').matches) field.blur();
    if (query === asked()) search(query);
    else location.hash = query === '' ? '' : `q=${encodeURIComponent(query)}`;
  });
  addEventListener('hashchange', fromAddress);
  field.addEventListener('focus', () => Promise.all([pagefind(), vocabulary()]).catch(() => {}), {
    once: true,
  });
  form.querySelector('button').disabled = false;
  if (asked() !== '') fromAddress();
})();
