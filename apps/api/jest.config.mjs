import { databasePreset } from '@cauce/database/jest';
import { preset } from '../../jest.preset.mjs';

// The demonstration's whole story is played before some of these; how fast the machine is just then is nothing to fail on.
export default { ...preset, ...databasePreset, testTimeout: 60_000 };
