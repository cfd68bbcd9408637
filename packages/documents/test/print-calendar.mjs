// Prints a calendar entry from the source, in a process whose own time zone is the one of the environment.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const isOwn = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(isOwn ? specifier.replace(/\.js$/, '.ts') : specifier, {
      ...context,
      conditions: ['@cauce/source', ...context.conditions],
    });
  },
});

const { sessionCalendar } = await import('../src/calendar.ts');
const { session, options } = JSON.parse(process.argv[2] ?? '');
process.stdout.write(`${new Date(session.localStart).toISOString()}\n${sessionCalendar(session, options)}`);
