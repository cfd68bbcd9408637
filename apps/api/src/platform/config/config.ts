import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

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
  /** Where the built web stands. */
  readonly webFolder: string;
  readonly isDevelopment: boolean;
  readonly isProduction: boolean;
}

/** Reads the environment; an unusable value is refused with a sentence that names it. */
export const readConfig = (env: NodeJS.ProcessEnv): Config => {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The setting ${issue?.path.join('.') ?? ''} cannot be used: ${issue?.message ?? ''}.`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    ownerUrl: data.DATABASE_OWNER_URL,
    publicUrl: (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ''),
    webFolder: data.WEB_FOLDER ?? fileURLToPath(new URL('../../../../web/dist', import.meta.url)),
    isDevelopment: data.NODE_ENV === 'development',
    isProduction: data.NODE_ENV === 'production',
  };
};

/** The injection token of the configuration. */
export const CONFIG = Symbol('config');
