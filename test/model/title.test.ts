import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTitle, versionsAgree } from '../../src/model/title.ts';

function agree(a: string, b: string): boolean {
  return parseTitle(a).core === parseTitle(b).core && versionsAgree(parseTitle(a), parseTitle(b));
}

describe('parseTitle', () => {
  test.each([
    ['Creep - 2008 Remaster', 'Creep'],
    ['Hit It (feat. NEZ)', 'Hit It'],
    ['Hit It feat. NEZ', 'Hit It'],
    ['Strobe (Original Mix)', 'Strobe'],
    ['My Heart Will Go On - From "Titanic"', 'My Heart Will Go On'],
    ['Everlong (Remastered 2011)', 'Everlong'],
    ['Lovely (with Khalid)', 'Lovely'],
  ])('%s is the same recording as %s', (a, b) => {
    expect(agree(a, b)).toBe(true);
  });

  test.each([
    ['Strobe', 'Strobe (Radio Edit)'],
    ['Strobe (Dimension Remix)', 'Strobe (Feed Me Remix)'],
    ['Strobe (Dimension Remix)', 'Strobe'],
    ['About a Girl', 'About a Girl - Live at MTV Unplugged'],
    ['Another Brick in the Wall, Pt. 1', 'Another Brick in the Wall, Pt. 2'],
    ['Wildest Dreams', 'Wildest Dreams (Karaoke Version)'],
    ['Hallelujah', 'Hallelujah (Acoustic)'],
    ['Running Up', 'Running Up (Sped Up)'],
  ])('%s is another recording than %s', (a, b) => {
    expect(agree(a, b)).toBe(false);
  });

  test.each(['Live Forever', 'With or Without You', 'Demo Tapes', "(I Can't Get No) Satisfaction", 'Remix'])('%s is a title, not a note', (title) => {
    expect(parseTitle(title).versions).toEqual([]);
    expect(parseTitle(title).core).not.toBe('');
  });

  test('keeps who is featured', () => {
    expect(parseTitle('Ghosts n Stuff (feat. Rob Swire)').featuring).toEqual(['Rob Swire']);
  });

  test('searches for the title without notes, but with its version', () => {
    expect(parseTitle('Strobe (Dimension Remix) [feat. X]').plain).toBe('Strobe (Dimension Remix)');
    expect(parseTitle('Creep - 2008 Remaster').plain).toBe('Creep');
  });

  test('takes any text, and agrees with itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(versionsAgree(parseTitle(text), parseTitle(text))).toBe(true);
      }),
    );
  });

  test('is quick with hostile titles', () => {
    expect(parseTitle(`${'('.repeat(5_000)}live${')'.repeat(5_000)}`).core).toBeTypeOf('string');
    expect(parseTitle(`a${' - live'.repeat(2_000)}`).versions.length).toBeGreaterThan(0);
  });
});
