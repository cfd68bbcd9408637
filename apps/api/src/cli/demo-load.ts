import { DemoService } from '../demo/demo.service.js';
import { withApp } from './with-app.js';

/** `cauce demo load`: plays the story into a demo, or makes one of a database that is nothing yet; never into a real installation. */
export const demoLoad = (_argv: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  withApp(env, async (app, kind) => {
    if (kind === 'REAL') {
      process.stderr.write(
        'cauce demo load: this is a real installation; the demonstration is only loaded into a demo.\n',
      );
      return 2;
    }
    await app.get(DemoService).load();
    process.stdout.write('The demonstration is loaded.\n');
    return 0;
  });
