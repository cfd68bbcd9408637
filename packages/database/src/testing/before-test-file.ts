import { cloneForTestFile } from './clone.js';

await cloneForTestFile();
