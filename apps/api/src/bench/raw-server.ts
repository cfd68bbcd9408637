import { createServer } from 'node:http';
import pg from 'pg';
import { rawConclusions, rawStatement } from './queries.js';

const [url = '', port = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });

createServer(({ url: asked }, response) => {
  const page =
    asked === '/conclusions' ? { name: 'conclusions', text: rawConclusions } : { name: 'page', text: rawStatement };
  void pool.query<{ body: string }>(page).then(({ rows }) => {
    response.setHeader('content-type', 'application/json');
    response.end(rows[0]?.body);
  });
}).listen(Number(port), '127.0.0.1');
