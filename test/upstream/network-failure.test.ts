import { describe, expect, test } from 'vitest';
import { codeOf, failureOfError } from '../../src/upstream/network-failure.ts';

function withCode(code: string): Error {
  return Object.assign(new Error(`${code} at 10.0.0.1, token=canary`), { code });
}

describe('failures below HTTP', () => {
  test.each([
    ['ECONNREFUSED', 'PROVIDER_UNAVAILABLE', true],
    ['ECONNRESET', 'PROVIDER_UNAVAILABLE', true],
    ['EPIPE', 'PROVIDER_UNAVAILABLE', true],
    ['UND_ERR_SOCKET', 'PROVIDER_UNAVAILABLE', true],
    ['ENOTFOUND', 'PROVIDER_UNAVAILABLE', true],
    ['EAI_AGAIN', 'PROVIDER_UNAVAILABLE', true],
    ['UND_ERR_CONNECT_TIMEOUT', 'PROVIDER_TIMEOUT', true],
    ['UND_ERR_HEADERS_TIMEOUT', 'PROVIDER_TIMEOUT', true],
    ['UND_ERR_BODY_TIMEOUT', 'PROVIDER_TIMEOUT', true],
    ['CERT_HAS_EXPIRED', 'PROVIDER_UNAVAILABLE', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'PROVIDER_UNAVAILABLE', false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'PROVIDER_UNAVAILABLE', false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'PROVIDER_UNAVAILABLE', false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'PROVIDER_UNAVAILABLE', false],
    ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'BAD_RESPONSE', false],
    ['UND_ERR_HEADERS_OVERFLOW', 'BAD_RESPONSE', false],
    ['HPE_INVALID_CONSTANT', 'BAD_RESPONSE', false],
    ['Z_DATA_ERROR', 'BAD_RESPONSE', false],
    ['ERR_BUFFER_TOO_LARGE', 'BAD_RESPONSE', false],
  ])('%s is %s, to be repeated: %s', (code, problem, retry) => {
    const failure = failureOfError(withCode(code), 'LASTFM');
    expect(failure).toMatchObject({ code: problem, retry, breaker: true });
    expect(failure.message).not.toMatch(/canary|10\.0\.0\.1/);
  });

  test('the code is looked for in causes and in what was tried together', () => {
    expect(codeOf(new Error('fetch failed', { cause: withCode('ECONNREFUSED') }))).toBe('ECONNREFUSED');
    expect(codeOf(new AggregateError([new Error('first'), withCode('ENETUNREACH')]))).toBe('ENETUNREACH');
    expect(codeOf('no error at all')).toBe('');
  });
});
