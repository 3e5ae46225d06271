import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The panel's style and script, which stand beside this file. */
export const css = read('./panel.css');
export const script = read('./panel-script.js');
