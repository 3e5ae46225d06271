// In the repository another thread knows nothing of TypeScript until it is told, as bin/doorplate.js tells the first.
import { load } from '../../bin/load.js';

await load(process.argv[2]);
