import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { confidenceByIsrc, confidenceByName, confidenceOfAlbums, goesBy, JOIN_CONFIDENCE } from '../../src/model/match.ts';
import type { TrackRecord } from '../../src/model/track.ts';
import { credit, trackRecord } from '../support/records.ts';

function radiohead(title: string, durationMs: number | null): TrackRecord {
  return trackRecord({ title, durationMs, credits: [credit('Radiohead')], isrcs: ['GBAYE9701274'] });
}

describe('confidence by ISRC', () => {
  test('joins what agrees in title, artist and duration', () => {
    expect(confidenceByIsrc(radiohead('Airbag', 284_400), radiohead('Airbag', 284_900))).toBeGreaterThan(0.95);
    expect(confidenceByIsrc(radiohead('Airbag', 284_400), radiohead('Airbag - Remastered', null))).toBeGreaterThanOrEqual(JOIN_CONFIDENCE);
  });

  test('prefers the recording whose duration is nearer', () => {
    const spotify = radiohead('Airbag', 284_400);
    expect(confidenceByIsrc(spotify, radiohead('Airbag', 284_400))).toBeGreaterThan(confidenceByIsrc(spotify, radiohead('Airbag', 287_880)));
  });

  test('refuses two songs under one ISRC', () => {
    const girl = trackRecord({ title: 'About a Girl', durationMs: 168_000, credits: [credit('Nirvana')], isrcs: ['USSUB0200002'] });
    const blew = trackRecord({ title: 'Blew', durationMs: 174_960, credits: [credit('Nirvana')], isrcs: ['USSUB0200002'] });
    expect(confidenceByIsrc(girl, blew)).toBeLessThan(JOIN_CONFIDENCE);
  });

  test('refuses another version, another length and a video', () => {
    const studio = radiohead('Airbag', 284_400);
    expect(confidenceByIsrc(studio, radiohead('Airbag (Live)', 284_400))).toBeLessThan(JOIN_CONFIDENCE);
    expect(confidenceByIsrc(studio, radiohead('Airbag', 384_400))).toBeLessThan(JOIN_CONFIDENCE);
    expect(confidenceByIsrc(studio, { ...studio, video: true })).toBeLessThan(JOIN_CONFIDENCE);
  });

  test('reads the version where MusicBrainz writes it, beside the title', () => {
    const spotify = radiohead('Airbag - Live at Olympia', 284_400);
    const live = { ...radiohead('Airbag', 284_400), disambiguation: 'live, 1997-06-28: Glastonbury' };
    expect(confidenceByIsrc(spotify, live)).toBeGreaterThanOrEqual(JOIN_CONFIDENCE);
    expect(confidenceByIsrc(radiohead('Airbag', 284_400), live)).toBeLessThan(JOIN_CONFIDENCE);
    expect(confidenceByIsrc(radiohead('Airbag', 284_400), { ...live, disambiguation: 'original stereo mix' })).toBeGreaterThanOrEqual(
      JOIN_CONFIDENCE,
    );
  });

  test('an unknown duration is neither equal nor far', () => {
    const known = radiohead('Airbag', 284_400);
    const unknown = radiohead('Airbag', null);
    expect(confidenceByIsrc(known, unknown)).toBeLessThanOrEqual(confidenceByIsrc(known, known));
    expect(confidenceByIsrc(known, unknown)).toBeGreaterThan(confidenceByIsrc(known, radiohead('Airbag', 384_400)));
  });
});

describe('confidence by name', () => {
  test('joins across spellings of one credit', () => {
    const spotify = trackRecord({
      title: '1000 Nights (feat. Meek Mill & A Boogie Wit da Hoodie)',
      durationMs: 212_306,
      credits: [credit('Ed Sheeran')],
    });
    const musicbrainz = trackRecord({
      title: '1000 Nights',
      durationMs: 212_306,
      credits: ['Ed Sheeran', 'Meek Mill', 'A Boogie Wit da Hoodie'].map((name) => credit(name)),
    });
    expect(confidenceByName(spotify, musicbrainz)).toBeGreaterThanOrEqual(JOIN_CONFIDENCE);
  });

  test('refuses a namesake by somebody else, and titles of other scripts', () => {
    expect(
      confidenceByName(radiohead('Creep', 238_000), trackRecord({ title: 'Creep', durationMs: 238_000, credits: [credit('TLC')] })),
    ).toBeLessThan(JOIN_CONFIDENCE);
    const hebrew = trackRecord({ title: 'שלום', durationMs: null, credits: [credit('א')] });
    const arabic = trackRecord({ title: 'سلام', durationMs: null, credits: [credit('ب')] });
    expect(confidenceByName(hebrew, arabic)).toBeLessThan(JOIN_CONFIDENCE);
  });

  test('is symmetric and stays within 0 and 1', () => {
    const title = fc.constantFrom('Strobe', 'Strobe (Radio Edit)', 'Strobe - Remastered', 'Ghosts', '');
    const length = fc.option(fc.integer({ min: 1, max: 600_000 }));
    fc.assert(
      fc.property(title, title, length, length, (a, b, left, right) => {
        const [one, other] = [radiohead(a, left), radiohead(b, right)];
        for (const confidence of [confidenceByName, confidenceByIsrc]) {
          expect(confidence(one, other)).toBeCloseTo(confidence(other, one), 10);
          expect(confidence(one, other)).toBeGreaterThanOrEqual(0);
          expect(confidence(one, other)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

test('albums join by title and artist', () => {
  const album = (title: string, artist: string) => ({
    provider: 'SPOTIFY' as const,
    id: title,
    title,
    kind: null,
    credits: [credit(artist)],
    releaseDate: null,
    artwork: [],
    trackCount: null,
  });
  expect(confidenceOfAlbums(album('OK Computer', 'Radiohead'), album('OK Computer (Remastered)', 'Radiohead'))).toBeGreaterThanOrEqual(
    JOIN_CONFIDENCE,
  );
  expect(confidenceOfAlbums(album('Greatest Hits', 'Queen'), album('Greatest Hits', 'ABBA'))).toBeLessThan(JOIN_CONFIDENCE);
});

test('an artist goes by aliases too', () => {
  expect(goesBy({ name: 'Кино', aliases: ['Kino'] }, 'KINO')).toBe(true);
  expect(goesBy({ name: 'Nirvana', aliases: [] }, 'Nirvana UK')).toBe(false);
});
