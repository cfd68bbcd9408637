import { tearDown } from './dist/testing/jest-global.js';

export default tearDown;
