import { preset } from '../../jest.preset.mjs';
import { databasePreset } from './jest.database.mjs';

export default { ...preset, ...databasePreset };
