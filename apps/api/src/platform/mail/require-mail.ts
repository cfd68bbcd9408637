import type { InstallationKind } from '../auth/door.js';
import type { Config } from '../config/config.js';

/** Refuses to start a real installation that could not sign anybody in. */
export const requireMail = (kind: InstallationKind | null, { smtpUrl }: Pick<Config, 'smtpUrl'>): void => {
  if (kind !== 'REAL' || smtpUrl !== undefined) return;
  throw new Error(
    'A real installation signs people in by mail: name its mail server with SMTP_URL, such as smtp://mail.example.org:587.',
  );
};
