import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { z } from 'zod';
import { CONFIG, type Config } from '../config/config.js';
import type { Viewer } from '../auth/viewer.js';

const operationsSchema = z.record(z.string(), z.string());

const bodySchema = z.object({
  query: z.string().optional(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() }).optional(),
});

/** The operations of the portal's own pages, which the web's build left by their hash. */
@Injectable()
export class KnownOperations {
  readonly #file: string;
  readonly #isOpen: boolean;
  #texts: ReadonlyMap<string, string> = new Map();
  #writtenAt = 0;

  constructor(@Inject(CONFIG) config: Config) {
    this.#file = join(config.webFolder, 'server', 'operations.json');
    this.#isOpen = !config.isProduction;
  }

  /** The body of a request that sends a hash alone, with the text that the hash stands for; null where none is known. */
  withText(body: unknown): unknown {
    const { data } = bodySchema.safeParse(body);
    const hash = data?.extensions?.persistedQuery?.sha256Hash;
    if (data?.query !== undefined || hash === undefined || typeof body !== 'object') return body;
    const query = this.#textOf(hash);
    return query === undefined ? null : { ...body, query, extensions: {} };
  }

  /** In production a stranger asks what the pages ask, and nothing else. */
  refuseStrange(viewer: Viewer, body: unknown): void {
    if (this.#isOpen || viewer.isKnown) return;
    const text = bodySchema.safeParse(body).data?.query;
    if (text === undefined || this.#textOf(createHash('sha256').update(text).digest('hex')) !== text) {
      throw new GraphQLError('SIGN_IN_NEEDED', { extensions: { code: 'SIGN_IN_NEEDED', http: { status: 403 } } });
    }
  }

  #textOf(hash: string): string | undefined {
    return this.#texts.get(hash) ?? (this.#readAnew() ? this.#texts.get(hash) : undefined);
  }

  /** A build while the portal runs brings new operations. */
  #readAnew(): boolean {
    const writtenAt = statSync(this.#file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (writtenAt === this.#writtenAt) return false;
    this.#writtenAt = writtenAt;
    this.#texts = new Map(Object.entries(operationsSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')))));
    return true;
  }
}
