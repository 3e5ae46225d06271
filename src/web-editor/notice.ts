import { webEditor as words } from '#schema/words/en-web-editor.ts';
import type { Told } from './what-waits.ts';

/** Says what became of what was saved, above the forms, until somebody closes it. */
export function showNotice(told: Told, approveUrl: string): void {
  document.querySelector('#doorplate-notice')?.remove();
  const notice = element('section', '');
  notice.id = 'doorplate-notice';
  notice.setAttribute('role', 'status');
  notice.append(
    element('h2', told.title),
    ...list(words.waits, told.waits),
    ...list(words.alsoSaved, told.public),
    ...list(words.gone, told.gone),
    ...told.notes.map((note) => element('p', note)),
  );
  notice.append(told.isForApproval ? approveLink(approveUrl) : element('p', words.nothingWaits));
  const close = element('button', words.close);
  close.addEventListener('click', () => notice.remove());
  notice.append(close);
  document.body.append(notice);
  // Above whatever the forms open or move meanwhile.
  notice.popover = 'manual';
  notice.showPopover();
}

function list(title: string, items: readonly string[]): HTMLElement[] {
  if (items.length === 0) return [];
  const all = element('ul', '');
  all.append(...items.map((item) => element('li', item)));
  return [element('p', title), all];
}

function approveLink(address: string): HTMLElement {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = words.approve;
  return link;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
