import { databasePreset } from '@cauce/database/jest';
import { preset } from '../../jest.preset.mjs';

export default { ...preset, ...databasePreset };
