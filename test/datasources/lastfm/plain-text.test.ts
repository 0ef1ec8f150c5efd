import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imagesOf } from '../../../datasources/lastfm/images.ts';
import { plainText } from '../../../datasources/lastfm/plain-text.ts';
import { nameKey, plainName } from '../../../datasources/name-key.ts';

describe('plainText', () => {
  it.each([
    ['A band. <a href="https://www.last.fm/music/X">Read more on Last.fm</a>', 'A band.'],
    ['A band. <a href="x">Read more on Last.fm</a>. User-contributed text is available under the Creative Commons By-SA License', 'A band.'],
    ['A <b>big</b> <a href="y">band</a> &amp; &quot;more&quot; &amp;lt;', 'A big band & "more" &lt;'],
    [' <a href="https://www.last.fm/music/X">Read more on Last.fm</a>', null],
    ['', null],
    [null, null],
    ['1 < 2', '1 < 2'],
  ])('%j becomes %j', (html, text) => expect(plainText(html)).toBe(text));

  it('takes no longer for a hostile text', () => {
    const started = performance.now();
    plainText('<'.repeat(500_000));
    plainText('<a '.repeat(200_000));
    expect(performance.now() - started).toBeLessThan(2_000); // quadratic would be minutes
  });
});

describe('imagesOf', () => {
  const at = (path: string) => ({ '#text': `https://lastfm.freetls.fastly.net/i/u/${path}.png` });

  it('gives each picture once, largest first, with its size', () => {
    expect(imagesOf([at('34s/aa'), at('300x300/aa'), at('300x300/aa'), { '#text': '' }, at('aa')])).toEqual([
      { url: at('300x300/aa')['#text'], width: 300, height: 300 },
      { url: at('34s/aa')['#text'], width: 34, height: 34 },
      { url: at('aa')['#text'], width: null, height: null },
    ]);
  });

  it('drops the star that stands for none, and what is no address', () => {
    expect(imagesOf([at('300x300/2a96cbd8b46e442fc41c2b86b821562f'), { '#text': 'javascript:alert(1)' }])).toEqual([]);
  });
});

describe('nameKey', () => {
  it('is one for spellings that differ in case, spaces and composition only', () => {
    expect(nameKey('Beyoncé', 'Halo')).toBe(nameKey('  BEYONCE\u0301 ', 'halo'));
    expect(nameKey('AC/DC', 'T.N.T.')).not.toBe(nameKey('ACDC', 'TNT'));
  });

  it('never runs two names together', () => {
    expect(nameKey('a', 'b c')).not.toBe(nameKey('a b', 'c'));
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (names) => {
        expect(nameKey(...names).split('\u001f')).toHaveLength(names.length);
      }),
    );
    expect(nameKey('a\u001fb', 'c')).not.toBe(nameKey('a', 'b\u001fc'));
  });

  it('keeps case and signs in the name that is asked by', () => expect(plainName(' AC/DC \t & \u0007 Friends ')).toBe('AC/DC & Friends'));
});
