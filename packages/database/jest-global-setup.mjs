import { setUp } from './dist/testing/jest-global.js';

export default setUp;
