import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { z } from 'zod';
import type { Known, Told } from './schema-crawler.js';
import type { TestApp } from './test-app.js';

const pathSchema = z.string().catch('');
const handlersSchema = z.record(z.string(), z.object({ value: z.unknown().optional() }));
const argumentsSchema = z.record(z.string(), z.object({ data: z.unknown().optional() })).catch({});

const joined = (...parts: string[]): string => `/${parts.map((part) => part.replaceAll(/^\/+|\/+$/g, '')).join('/')}`;

/** A page that everything else is found from, by its links. */
const firstPage = '/es';

/** How many pages of the same kind are looked at: that of one person says what those of a hundred would. */
const enoughAlike = 1;

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The headers of an answer that could betray a time. */
const tellingHeaders = ['etag', 'last-modified', 'content-disposition', 'location'];

/** Asks every address that answers to GET: those of the controllers, found by themselves, and every page that a link leads to. */
export class AddressCrawler {
  readonly addresses: readonly string[];

  constructor(
    private readonly portal: TestApp,
    private readonly known: Known,
  ) {
    this.addresses = this.routes().flatMap(({ path, queries }) => this.filled(path, queries));
  }

  /** Everything that somebody is told under addresses, leaving out some; the pages too, where they are followed. */
  async crawl(
    headers: Record<string, string>,
    { except, hasPages }: { except: ReadonlySet<string>; hasPages: boolean },
  ): Promise<Told> {
    const told = new Map<string, string>();
    const alike = new Map<string, Set<string>>();
    const waiting = [...(hasPages ? [firstPage] : []), ...this.addresses];
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      if (told.has(url) || except.has(url)) continue;
      const { statusCode, headers: answered, rawPayload } = await this.get(url, headers);
      const type = answered['content-type']?.toString() ?? '';
      const isText = /text|json|calendar/.test(type);
      const body = isText ? rawPayload.toString('utf8') : rawPayload.toString('base64');
      told.set(url, JSON.stringify([statusCode, tellingHeaders.map((name) => answered[name]), wordsOf(body, type)]));
      if (!hasPages || !type.startsWith('text/html')) continue;
      for (const link of linksIn(body)) {
        const shape = link.replaceAll(uuid, ':id');
        const others = alike.get(shape) ?? new Set();
        if (others.size < enoughAlike) alike.set(shape, others.add(link));
        if (others.has(link)) waiting.push(link);
      }
    }
    return told;
  }

  get(url: string, headers: Record<string, string>) {
    return this.portal.app.inject({ method: 'GET', url, remoteAddress: '127.0.0.1', headers });
  }

  private routes() {
    const modules = [...this.portal.app.get(ModulesContainer).values()];
    const controllers = modules.flatMap((module) => [...module.controllers.values()]);
    return controllers.flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prefix = pathSchema.parse(Reflect.getMetadata(PATH_METADATA, metatype));
      const handlers = handlersSchema.parse(Object.getOwnPropertyDescriptors(metatype.prototype));
      return Object.entries(handlers).flatMap(([name, { value }]) => {
        if (typeof value !== 'function' || Reflect.getMetadata(METHOD_METADATA, value) !== RequestMethod.GET) return [];
        const path = joined(prefix, pathSchema.parse(Reflect.getMetadata(PATH_METADATA, value)));
        const taken = argumentsSchema.parse(Reflect.getMetadata(ROUTE_ARGS_METADATA, metatype, name));
        const queries = Object.entries(taken).flatMap(([key, { data }]) =>
          key.startsWith(`${RouteParamtypes.QUERY}:`) && typeof data === 'string' ? [data] : [],
        );
        return path.includes('*') ? [] : [{ path, queries }];
      });
    });
  }

  private filled(path: string, queries: readonly string[]): string[] {
    const paths = path.split('/').reduce<string[]>(
      (begun, part) => {
        const [whole, name] = /:(\w+)/.exec(part) ?? [];
        const values = whole && name ? this.valuesOf(name).map((value) => part.replace(whole, value)) : [part];
        return begun.flatMap((before) => values.map((value) => (before === '' ? value : `${before}/${value}`)));
      },
      [''],
    );
    const withQuery = (asked: readonly (readonly [string, string])[]) => {
      const search = new URLSearchParams(Object.fromEntries(asked)).toString();
      return search === '' ? '' : `?${search}`;
    };
    const always = queries
      .filter((name) => ['locale', 'why'].includes(name))
      .map((name) => [name, this.valuesOf(name)[0] ?? ''] as const);
    const others = queries.filter((name) => !['locale', 'why'].includes(name));
    const searches = [
      always,
      ...others.flatMap((name) => this.valuesOf(name).map((value) => [...always, [name, value] as const])),
    ];
    return paths.flatMap((one) => searches.map((search) => `/${one.replace(/^\/+/, '')}${withQuery(search)}`));
  }

  private valuesOf(name: string): string[] {
    const words = name === 'id' ? this.known.ids : this.known.words[name];
    if (!words) throw new Error(`Nobody told the crawler what to ask as “${name}” in an address.`);
    return words.map(String);
  }
}

const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, href]) => (href ?? '').replaceAll('&amp;', '&'))
    .filter((href) => href.startsWith(`${firstPage}/`) || href.startsWith('/api/'))
    .filter((href) => !href.includes('/sign-in?'));

/** What a page says, in no order: where chance orders something, its order tells nothing. */
const wordsOf = (body: string, type: string): string | string[] => {
  if (!type.startsWith('text/html')) return body;
  return body.split(/[\s<>"'=,:{}[\]\\]+/).toSorted();
};
