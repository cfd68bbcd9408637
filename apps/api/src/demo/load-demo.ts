import type { INestApplicationContext } from '@nestjs/common';
import { DemoService } from './demo.service.js';

/** Plays the demo's story into an installation that has just been born. */
export const loadDemo = (app: INestApplicationContext): Promise<void> => app.get(DemoService).load();
