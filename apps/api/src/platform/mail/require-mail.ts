import type { InstallationKind } from '../auth/door.js';
import type { Config } from '../config/config.js';

/** Refuses to start a real installation that could not sign anybody in, and any that names no mail server where it should. */
export const requireMail = (kind: InstallationKind | null, { smtpUrl }: Pick<Config, 'smtpUrl'>): void => {
  if (smtpUrl !== undefined && !(/^smtps?:/.test(smtpUrl) && URL.canParse(smtpUrl))) {
    throw new Error('The setting SMTP_URL cannot be used: it is an address such as smtp://mail.example.org:587.');
  }
  if (kind !== 'REAL' || smtpUrl !== undefined) return;
  throw new Error(
    'A real installation signs people in by mail: name its mail server with SMTP_URL, such as smtp://mail.example.org:587.',
  );
};
