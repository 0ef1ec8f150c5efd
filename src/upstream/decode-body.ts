import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';

const DECODERS = { gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), deflate: promisify(inflate), br: promisify(brotliDecompress) } as const;

/** What we say that we can read. */
export const ACCEPT_ENCODING = 'gzip, br';

/** The body as text. At most one content-encoding, at most `limit` bytes after it: a chain or a bomb is an error with a `code`. */
export async function decodeBody(body: Buffer, encoding: string | undefined, limit: number): Promise<string> {
  const name = (encoding ?? 'identity').trim().toLowerCase();
  if (name === 'identity' || name === '' || body.length === 0) return textOf(body);
  if (!isKnown(name)) throw Object.assign(new Error('unknown or repeated content-encoding'), { code: 'Z_CONTENT_ENCODING' });
  return textOf(await DECODERS[name](body, { maxOutputLength: limit }));
}

function isKnown(name: string): name is keyof typeof DECODERS {
  return Object.hasOwn(DECODERS, name);
}

/** UTF-8 without the byte order mark that some servers send before JSON. */
function textOf(body: Buffer): string {
  const text = body.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
