import { provideDatabase } from '../provide.js';
import { testConfig } from './config.js';

const { url, ownerUrl } = testConfig.databaseUrls();
await provideDatabase({ dataDir: '', databaseUrl: url, ownerUrl });
process.exit(0);
