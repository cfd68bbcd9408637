import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';

interface Transferred {
  status: number;
  bytes: number;
  body: Buffer;
}

/** Fetches as a browser does, counting the bytes as they come over the line. */
const transferred = (url: string): Promise<Transferred> =>
  new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br', 'accept-language': 'es' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const sent = Buffer.concat(chunks);
        const body = response.headers['content-encoding'] === 'br' ? brotliDecompressSync(sent) : sent;
        resolve({ status: response.statusCode ?? 0, bytes: sent.length, body });
      });
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });

const addressesIn = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].flatMap(([, address]) => (address === undefined ? [] : [address]))),
];

/** Prints what a first view of the public session page weighs on the line: before any script, and its first scripts. */
export const measurePage = async (origin: string, say: (line: string) => void): Promise<void> => {
  const page = await transferred(`${origin}/es/groups/b/sessions/b.199`);
  if (page.status !== 200) throw new Error(`The session page answers ${page.status}.`);
  const html = page.body.toString('utf8');
  const weigh = async (addresses: string[]): Promise<number> => {
    const files = await Promise.all(addresses.map((address) => transferred(new URL(address, origin).href)));
    return files.reduce((sum, { bytes }) => sum + bytes, 0);
  };
  const styles = await weigh(addressesIn(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g));
  const font = await weigh(addressesIn(html, /<link[^>]+rel="preload"[^>]+href="([^"]+\.woff2)"/g).slice(0, 1));
  const scripts = await weigh([
    ...addressesIn(html, /<script[^>]+src="([^"]+)"/g),
    ...addressesIn(html, /<link[^>]+rel="modulepreload"[^>]+href="([^"]+)"/g),
  ]);
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  say(
    `The public session page, compressed: ${kilobytes(page.bytes + styles + font)} before any script ` +
      `(HTML ${kilobytes(page.bytes)}, CSS ${kilobytes(styles)}, font ${kilobytes(font)}); first scripts ${kilobytes(scripts)}.`,
  );
};
