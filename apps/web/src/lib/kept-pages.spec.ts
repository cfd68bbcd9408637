import { emptyKeptPages } from './kept-pages.js';

/** What a browser's storage for pages does, as far as it is asked here; the drawn document has none. */
const storage = (...names: string[]) => {
  const kept = new Set(names);
  return { kept, delete: async (name: string) => kept.delete(name) };
};

describe('the pages kept on a device', () => {
  afterEach(() => Reflect.deleteProperty(window, 'caches'));

  it('are forgotten with their files, and nothing else is', async () => {
    const caches = storage('kept-pages', 'kept-files', 'of another program');
    Reflect.set(window, 'caches', caches);
    Reflect.set(globalThis, 'caches', caches);
    await emptyKeptPages();
    expect([...caches.kept]).toEqual(['of another program']);
  });

  it('are none where the browser keeps none', async () => {
    await expect(emptyKeptPages()).resolves.toBeUndefined();
  });
});
