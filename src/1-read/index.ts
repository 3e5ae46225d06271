export { diskFolder, type Entry, type Folder, isOfPractice, memoryFolder } from './folder.ts';
export { type ReadPractice, readPractice } from './read.ts';
export { type RememberingFolder, rememberingFolder } from './remembering.ts';
export { type Snapshot, snapshotOf } from './snapshot.ts';
export { splitMarkdown, wholeYaml } from './split.ts';
