import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLink } from '../../../datasources/musicbrainz/canonical-links.ts';

describe('parseLink', () => {
  it.each([
    ['https://open.spotify.com/track/5KH0qbmre8xkRt5sNIbPrx', 'track', 'SPOTIFY', '5KH0qbmre8xkRt5sNIbPrx'],
    ['https://open.spotify.com/artist/6olE6TJLqED3rqDCT0FyPh', 'artist', 'SPOTIFY', '6olE6TJLqED3rqDCT0FyPh'],
    ['https://open.spotify.com/intl-de/album/6dVIqQ8qmQ5GBnJ9shOYGE?si=1', 'album', 'SPOTIFY', '6dVIqQ8qmQ5GBnJ9shOYGE'],
    ['https://music.apple.com/us/artist/112018', 'artist', 'APPLE_MUSIC', '112018'],
    ['https://music.apple.com/gb/song/1440857786', 'track', 'APPLE_MUSIC', '1440857786'],
    ['https://music.apple.com/us/album/nevermind/1440857781', 'album', 'APPLE_MUSIC', '1440857781'],
    ['https://music.apple.com/us/album/nevermind/1440857781?i=1440857786', 'track', 'APPLE_MUSIC', '1440857786'],
    ['https://classical.music.apple.com/us/album/1440857781', 'album', 'APPLE_MUSIC', '1440857781'],
    ['https://itunes.apple.com/us/artist/id112018', 'artist', 'APPLE_MUSIC', '112018'],
    ['https://www.discogs.com/artist/125246', 'artist', 'DISCOGS', '125246'],
    ['https://www.discogs.com/release/1873013-Pink-Floyd', 'album', 'DISCOGS', '1873013'],
    ['https://www.last.fm/music/Nirvana', 'artist', 'LASTFM', 'Nirvana'],
    ['https://www.last.fm/music/AC%2FDC/_/Hells+Bells', 'track', 'LASTFM', 'AC%2FDC/_/Hells Bells'],
    ['https://www.last.fm/music/Bob+Chance/It%27s+Broken%21', 'album', 'LASTFM', "Bob Chance/It's Broken!"],
    ['https://www.beatport.com/track/strobe/1696999', 'track', 'BEATPORT', '1696999'],
    ['https://www.beatport.com/release/-/208', 'album', 'BEATPORT', '208'],
  ])('reads %s', (url, kind, provider, id) => expect(parseLink(url)).toEqual({ kind, provider, id, url }));

  it.each([
    'https://www.discogs.com/master/42473',
    'https://open.spotify.com/playlist/37i9dQZF1DXcBWIGoYBM5M',
    'https://open.spotify.com/track/short',
    'https://music.apple.com/us/music-video/1',
    'https://www.last.fm/music',
    'https://www.last.fm/music/Nirvana/+wiki',
    'https://www.last.fm/user/somebody',
    'https://www.ticketmaster.com/artist/806431',
    'https://open.spotify.com.evil.example/track/5KH0qbmre8xkRt5sNIbPrx',
    'https://constructor/track/1',
    'javascript:alert(1)//open.spotify.com/track/5KH0qbmre8xkRt5sNIbPrx',
    'no address',
  ])('takes %s for no track, artist or album of ours', (url) => expect(parseLink(url)).toBeNull());

  it('never throws, whatever the path', () => {
    const host = fc.constantFrom('open.spotify.com', 'music.apple.com', 'www.discogs.com', 'www.last.fm', 'www.beatport.com');
    fc.assert(
      fc.property(
        host,
        fc.string({
          unit: fc.constantFrom(
            '/',
            '%',
            '+',
            '-',
            '_',
            '?',
            '#',
            'i',
            '=',
            '1',
            'id',
            'music',
            'track',
            'album',
            'artist',
            '%2',
            '%FF',
            '\ud800',
            'é',
          ),
        }),
        (name, path) => {
          const link = parseLink(`https://${name}/${path}`);
          expect(link === null || link.id.length > 0).toBe(true);
        },
      ),
    );
  });
});
