import { EventsService } from '../platform/events/events.service.js';
import { withApp } from './with-app.js';

/** `cauce log verify`: exit code 0 where every chain is whole, 1 with the first broken event where one is not. */
export const logVerify = (_argv: string[], env: NodeJS.ProcessEnv): Promise<number> =>
  withApp(env, async (app) => {
    const broken = await app.get(EventsService).firstBroken();
    if (!broken) {
      process.stdout.write('The log is whole.\n');
      return 0;
    }
    process.stderr.write(
      `cauce log verify: event ${broken.chainSeq} of the chain ${broken.chain} is not what it was (${broken.id}).\n`,
    );
    return 1;
  });
