import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { senderFrom, type Recipient } from './mail-address.js';

const optionalText = z
  .string()
  .optional()
  .transform((value) => (value === undefined || value === '' ? undefined : value));

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4200),
  HOST: z.string().default('localhost'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: optionalText,
  DATABASE_OWNER_URL: optionalText,
  PUBLIC_URL: optionalText,
  SMTP_URL: optionalText,
  MAIL_FROM: optionalText,
  TRUST_PROXY: optionalText,
  OIDC_ISSUER: optionalText,
  OIDC_CLIENT_ID: optionalText,
  OIDC_CLIENT_SECRET: optionalText,
  OIDC_NAME: optionalText,
  WEB_FOLDER: optionalText,
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
});

/** What the environment settles; every variable is described in `.env.example`. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly ownerUrl: string | undefined;
  /** The address that links in files and mails begin with, without a slash at the end. */
  readonly publicUrl: string;
  /** The mail server; without one a demo shows its mails, and nothing else starts. */
  readonly smtpUrl: string | undefined;
  /** Who mails come from. */
  readonly mailFrom: Recipient;
  /** The proxies whose word on the client's address is taken: addresses, networks, or `loopback`. */
  readonly trustProxy: string | false;
  /** The identity provider with which people may also sign in. */
  readonly provider: IdentityProvider | null;
  /** Where the built web stands. */
  readonly webFolder: string;
  readonly isDevelopment: boolean;
  readonly isProduction: boolean;
}

/** An OpenID Connect provider. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As people know it: what the button says. */
  readonly name: string;
}

const providerFrom = (data: z.output<typeof schema>): IdentityProvider | null => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  if (issuer === undefined && clientId === undefined && clientSecret === undefined) return null;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined || !URL.canParse(issuer)) {
    throw new Error('The setting OIDC_ISSUER cannot be used: it goes with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.');
  }
  return {
    issuer: issuer.replace(/\/+$/, ''),
    clientId,
    clientSecret,
    name: data.OIDC_NAME ?? new URL(issuer).hostname,
  };
};

const senderIn = (setting: string | undefined, publicUrl: string): Recipient => {
  const host = URL.canParse(publicUrl) ? new URL(publicUrl).hostname : 'localhost';
  if (setting === undefined) return { name: 'Cauce', address: `cauce@${host}` };
  const sender = senderFrom(setting);
  if (!sender) throw new Error('The setting MAIL_FROM cannot be used: it is an address, or Name <address>.');
  return sender;
};

/** Reads the environment; an unusable value is refused with a sentence that names it. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The setting ${issue?.path.join('.') ?? ''} cannot be used: ${issue?.message ?? ''}.`);
  }
  const { data } = parsed;
  const publicUrl = (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, '');
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    ownerUrl: data.DATABASE_OWNER_URL,
    publicUrl,
    smtpUrl: data.SMTP_URL,
    mailFrom: senderIn(data.MAIL_FROM, publicUrl),
    trustProxy: data.TRUST_PROXY ?? false,
    provider: providerFrom(data),
    webFolder: data.WEB_FOLDER ?? fileURLToPath(new URL('../../../../web/dist', import.meta.url)),
    isDevelopment: data.NODE_ENV === 'development',
    isProduction: data.NODE_ENV === 'production',
  };
};

/** The injection token of the configuration. */
export const CONFIG = Symbol('config');
