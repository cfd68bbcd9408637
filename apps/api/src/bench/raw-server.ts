import { createServer } from 'node:http';
import pg from 'pg';
import { rawStatement } from './queries.js';

const [url = '', port = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });

createServer((_request, response) => {
  void pool.query<{ body: string }>({ name: 'page', text: rawStatement }).then(({ rows }) => {
    response.setHeader('content-type', 'application/json');
    response.end(rows[0]?.body);
  });
}).listen(Number(port), '127.0.0.1');
