import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '@cauce/domain/locale';
import { z } from 'zod';

/** An operation that a page asks of the portal's own schema. */
export interface PageOperation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly operationName: string | undefined;
}

/** What a page is rendered for. */
export interface PageRequest {
  /** Path and query. */
  readonly url: string;
  /** Whether the browser stands at an address that is none, and `url` is what could be made of it. */
  readonly isMalformed?: boolean;
  /** The origin of absolute links, without a slash at the end. */
  readonly origin: string;
  readonly acceptLanguage: string;
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** The document into which the page is put. */
  readonly template: string;
  readonly execute: (operation: PageOperation) => Promise<{ data?: unknown; errors?: readonly unknown[] }>;
}

/** A page as the web renders it. */
export interface RenderedPage {
  readonly status: number;
  /** Where the reader is sent instead, with `status` 301, 302 or 308. */
  readonly location?: string | undefined;
  readonly html: string;
  readonly locale?: Locale;
  /** Whether all that it shows may be read by everybody, as long as nobody in particular looks. */
  readonly isPublic?: boolean;
}

/** The web's second entry, as it stands in its built bundle. */
export interface WebBundle {
  render(request: PageRequest): Promise<RenderedPage>;
}

const bundleSchema = z.object({
  render: z.custom<WebBundle['render']>((value) => typeof value === 'function'),
});

/** The built web: its server entry and the folder of its files. */
export class Web {
  private loaded: { bundle: WebBundle; template: string; builtAt: number } | null = null;

  constructor(
    readonly folder: string,
    private readonly isDevelopment: boolean,
  ) {}

  get clientFolder(): string {
    return join(this.folder, 'client');
  }

  get isBuilt(): boolean {
    return existsSync(this.entry);
  }

  private get entry(): string {
    return join(this.folder, 'server', 'entry-server.js');
  }

  /** The entry and the document; in development they are read anew after every build. */
  async load(): Promise<{ bundle: WebBundle; template: string }> {
    const builtAt = this.loaded && !this.isDevelopment ? this.loaded.builtAt : (await stat(this.entry)).mtimeMs;
    if (this.loaded?.builtAt === builtAt) return this.loaded;
    const module: unknown = await import(`${pathToFileURL(this.entry).href}?built=${builtAt}`);
    const template = await readFile(join(this.clientFolder, 'index.html'), 'utf8');
    this.loaded = { bundle: bundleSchema.parse(module), template, builtAt };
    return this.loaded;
  }
}
