export { diskFolder, type Entry, type Folder, memoryFolder } from './folder.ts';
export { type ReadPractice, readPractice } from './read.ts';
export { splitMarkdown, wholeYaml } from './split.ts';
