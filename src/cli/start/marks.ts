/** What stands around all that `start` adds to a page it shows. No built file has any of it; a test searches them all. */
export const MARKS = { begin: '<!--doorplate-start-->', end: '<!--/doorplate-start-->' } as const;

/** The element the panel is, and where its own files and news are. No page has such an address. */
export const PANEL = 'doorplate-start';
export const OWN = '/__start/';
