// The sample's pages as a browser opens them, and what is noticed on the way.
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Every HTML file of a site, below its folder, with forward slashes. */
export function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort();
}

/** The address of a file below its site. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** Everything a page may not do, as it happens: messages in the console, errors, requests that fail or leave `home`. */
export function watch(page: Page, home: string): string[] {
  const noticed: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      noticed.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => noticed.push(`error: ${message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) noticed.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => noticed.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) noticed.push(`status ${response.status()}: ${response.url()}`);
  });
  return noticed;
}
