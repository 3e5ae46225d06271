import { fileURLToPath } from 'node:url';

/** The layouts of the program itself. Its repository is a practice too, and there this folder is not the practice's. */
export const PROGRAM_LAYOUTS = fileURLToPath(new URL('../../layouts', import.meta.url));
