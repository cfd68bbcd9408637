import { writeFile } from 'node:fs/promises';
import { permissionsPage } from './permissions.js';

const target = process.argv[2];
if (!target) throw new Error('Say where the page goes.');
await writeFile(target, permissionsPage());
