import { setFlagsFromString } from 'node:v8';

/** A practice of so many files would take more than the two gigabytes that a small machine has for it. */
const MANY = 6000;
/** And one of so many takes them even so. */
const VERY_MANY = 20_000;

/**
 * Has garbage collected before it is a quarter of what is in use, or of very many files a tenth. By itself V8 waits until
 * there is nearly twice as much of it as that, which is faster, and takes that memory from the machine. Gives whether
 * memory is so dear that other threads, each with its own copy of what may be shown, aren't worth it.
 */
export function spareMemory(files: number): boolean {
  if (files >= MANY) setFlagsFromString(`--heap-growing-percent=${files >= VERY_MANY ? 10 : 25}`);
  return files >= VERY_MANY;
}
