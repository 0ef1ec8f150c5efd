const SECRET = '[secret]';
const NAMES =
  'access[_-]?token|refresh[_-]?token|id[_-]?token|client[_-]?secret|client[_-]?id|api[_-]?key|api[_-]?sig|developer[_-]?token|music[_-]?user[_-]?token|x-api-key|password|passwd|secret|signature|session[_-]?key|token|apikey|set-cookie|cookie';
/** Words that are harmless in a sentence and secrets in a query string. */
const QUERY_NAMES = 'code|key|sk|sig|state|auth';

const RULES: readonly (readonly [RegExp, string])[] = [
  // https://user:password@host
  [/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/?#"'<>]*@/gi, `$1${SECRET}@`],
  // authorization: anything up to the end of the value, whatever the scheme
  [/((?:proxy-)?authorization["']?\s*[:=]\s*)(?:"[^"]*"?|'[^']*'?|[^\r\n,}]+)/gi, `$1${SECRET}`],
  // a scheme and its credentials without the header's name in front
  [/\b(bearer|basic|digest)\s+[\w.~+/=:-]+/gi, `$1 ${SECRET}`],
  // "client_secret": "..."
  [new RegExp(`(["'](?:${NAMES})["']\\s*:\\s*)(?:"(?:[^"\\\\]|\\\\.)*"?|'(?:[^'\\\\]|\\\\.)*'?|[^\\s,}]+)`, 'gi'), `$1"${SECRET}"`],
  // api_key=..., token: ...
  [new RegExp(`((?:^|[^a-z0-9])(?:${NAMES})\\s{0,2}(?:=|:(?!/))\\s{0,2})[^\\s&#;,"'<>)}]+`, 'gi'), `$1${SECRET}`],
  [new RegExp(`([?&](?:${QUERY_NAMES})=)[^\\s&#"'<>]+`, 'gi'), `$1${SECRET}`],
  // a JSON Web Token on its own
  [/\beyJ[\w-]{6,}\.[\w-]+(?:\.[\w-]*)?/g, SECRET],
];

/** The text without tokens, Authorization values, API keys, client secrets and userinfo: fit for a message, a log line or a cache key. */
export function redact(text: string): string {
  return RULES.reduce((clean, [pattern, replacement]) => clean.replace(pattern, replacement), text);
}
