import { TestEnvironment } from 'jest-environment-jsdom';

/** jsdom, with what browsers have and it does not. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      TextEncoder: globalThis.TextEncoder,
      TextDecoder: globalThis.TextDecoder,
      structuredClone: globalThis.structuredClone,
      ReadableStream: globalThis.ReadableStream,
      Request: globalThis.Request,
      Response: globalThis.Response,
      Headers: globalThis.Headers,
    });
  }
}
