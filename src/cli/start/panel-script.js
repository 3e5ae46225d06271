// The page looks again whenever the server says that something is new: the panel in place, the page only if it changed.
const NAME = 'doorplate-start';
const OPEN = `${NAME}:open`;
const PLACE = `${NAME}:place`;
let news;
let isLooking = false;
let isAskedAgain = false;

const panelIn = (of) => of.querySelector(NAME);
const detailsIn = (panel) => panel?.shadowRoot?.querySelector('details');

/** Whether the panel is open stays from page to page. */
function settle() {
  const details = detailsIn(panelIn(document));
  if (!details) return;
  details.open = sessionStorage.getItem(OPEN) === 'yes';
  details.addEventListener('toggle', () => sessionStorage.setItem(OPEN, details.open ? 'yes' : 'no'));
}

function backToPlace() {
  const place = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null');
  sessionStorage.removeItem(PLACE);
  if (place?.path === location.pathname) scrollTo({ left: place.x, top: place.y, behavior: 'instant' });
}

function loadAgain() {
  sessionStorage.setItem(PLACE, JSON.stringify({ path: location.pathname, x: scrollX, y: scrollY }));
  location.reload();
}

/** Pictures are made after the words: those that weren't there yet are asked for again. */
function mendPictures() {
  for (const picture of document.images) {
    if (!picture.complete || picture.naturalWidth > 0) continue;
    const { src } = picture;
    picture.src = src;
  }
}

async function look() {
  if (isLooking) {
    isAskedAgain = true;
    return;
  }
  isLooking = true;
  try {
    do {
      isAskedAgain = false;
      const text = await (await fetch(location.href)).text();
      const next = panelIn(new DOMParser().parseFromString(text, 'text/html'));
      const here = panelIn(document);
      here.dataset.version = next?.dataset.version;
      if (next?.dataset.page !== here?.dataset.page) return loadAgain();
      const root = here.shadowRoot;
      const top = root.querySelector('.inside').scrollTop;
      const hadFocus = root.activeElement?.localName === 'summary';
      root.innerHTML = next.querySelector('template').innerHTML;
      settle();
      if (hadFocus) root.querySelector('summary').focus();
      root.querySelector('.inside').scrollTop = top;
    } while (isAskedAgain);
    mendPictures();
  } catch {
    // The server has ended; when it is back, the news come again.
  } finally {
    isLooking = false;
  }
}

/** Browsers allow few connections to one place: a page that nobody looks at has none. */
function listen() {
  if (document.hidden) {
    news?.close();
    news = undefined;
  } else if (news === undefined) {
    news = new EventSource('/__start/news');
    news.onmessage = ({ data }) => {
      if (data !== panelIn(document).dataset.version) look();
    };
  }
}

settle();
backToPlace();
document.addEventListener('visibilitychange', listen);
addEventListener('pagehide', () => news?.close());
listen();
