// The yardstick: bare node:http that sends given bytes to whoever asks, from a file named by the environment.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const body = readFileSync(process.env['BENCH_BODY'] ?? '');
const headers = { 'content-type': 'application/graphql-response+json; charset=utf-8', 'content-length': body.length };

createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, headers).end(body));
}).listen(Number(process.env['BENCH_PORT']), '127.0.0.1');
