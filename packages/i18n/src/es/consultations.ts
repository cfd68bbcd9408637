import type { Catalog } from '../catalog.js';

export const consultations: Catalog['consultations'] = {};
