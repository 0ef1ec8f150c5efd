import type { Album, Artist } from '../world/world.ts';
import { artistUrl, plus, tagUrl, trackUrl } from './addresses.ts';
import type { LastfmCatalogue, LastfmTrack } from './catalogue.ts';
import { artistTags, trackTags, weighted } from './tags.ts';

/** Since 2019 every artist has this star for a picture. */
const STAR = 'https://lastfm.freetls.fastly.net/i/u/SIZE/2a96cbd8b46e442fc41c2b86b821562f.png';
const SIZES = [
  ['34s', 'small'],
  ['64s', 'medium'],
  ['174s', 'large'],
  ['300x300', 'extralarge'],
  ['300x300', 'mega'],
  ['300x300', ''],
] as const;

/** `track.getInfo` */
export function trackInfo(track: LastfmTrack, catalogue: LastfmCatalogue): object {
  const { lastfm } = track;
  const place = lastfm.fake ? null : catalogue.albumOf(track);
  const plain = {
    name: lastfm.title,
    ...mbid(lastfm.mbid),
    url: trackUrl(track),
    duration: String(lastfm.durationMs),
    streamable: { '#text': '0', fulltrack: '0' },
    listeners: String(lastfm.listeners),
    playcount: String(lastfm.playcount),
    artist: {
      name: lastfm.artist,
      ...(lastfm.fake ? {} : mbid(catalogue.artist(lastfm.artist, false)?.lastfmMbid ?? null)),
      url: artistUrl(lastfm.artist),
    },
    ...(place === null ? {} : { album: albumOfTrack(place.album, place.position, track) }),
    toptags: {
      tag: lastfm.fake
        ? []
        : trackTags(track)
            .slice(0, 5)
            .map(({ name }) => ({ name, url: tagUrl(name) })),
    },
  };
  const about = `"${lastfm.title}" is a recording by ${lastfm.artist}.`;
  return { track: lastfm.listeners < 50_000 ? plain : { ...plain, wiki: wiki(about, trackUrl(track)) } };
}

/** `track.getTopTags` */
export function trackTopTags(track: LastfmTrack): object {
  return {
    toptags: { tag: track.lastfm.fake ? [] : trackTags(track).map(weighted), '@attr': { artist: track.lastfm.artist, track: track.lastfm.title } },
  };
}

/** A track of `track.getSimilar`: the duration is a number of seconds here. */
export function similarTrack(track: LastfmTrack, match: number, catalogue: LastfmCatalogue): object {
  const { lastfm } = track;
  return {
    name: lastfm.title,
    playcount: lastfm.playcount,
    ...mbid(lastfm.mbid),
    match,
    url: trackUrl(track),
    streamable: { '#text': '0', fulltrack: '0' },
    duration: Math.round(lastfm.durationMs / 1_000),
    artist: artistMention(lastfm.artist, catalogue),
    image: images(STAR, 6),
  };
}

/** A track of `artist.getTopTracks`. */
export function topTrack(track: LastfmTrack, rank: number, catalogue: LastfmCatalogue): object {
  const { lastfm } = track;
  return {
    name: lastfm.title,
    playcount: String(lastfm.playcount),
    listeners: String(lastfm.listeners),
    ...mbid(lastfm.mbid),
    url: trackUrl(track),
    streamable: '0',
    artist: artistMention(lastfm.artist, catalogue),
    image: images(STAR, 4),
    '@attr': { rank: String(rank) },
  };
}

/** A track of `track.search`: the artist is a name alone. */
export function foundTrack(track: LastfmTrack): object {
  const { lastfm } = track;
  return {
    name: lastfm.title,
    artist: lastfm.artist,
    url: trackUrl(track),
    streamable: 'FIXME', // what Last.fm really sends
    listeners: String(lastfm.listeners),
    image: images(STAR, 4),
    mbid: lastfm.mbid ?? '',
  };
}

/** `artist.getInfo` */
export function artistInfo(artist: Artist, similar: readonly Artist[]): object {
  const about = `${artist.name} is ${artist.kind === 'Group' ? 'a group' : 'an artist'}${artist.country === null ? '' : ` from ${artist.country}`}.`;
  return {
    artist: {
      name: artist.name,
      ...mbid(artist.lastfmMbid),
      url: artistUrl(artist.name),
      image: images(STAR, 6),
      streamable: '0',
      ontour: '0',
      stats: { listeners: String(artist.listeners), playcount: String(artist.playcount) },
      similar: { artist: similar.slice(0, 5).map((other) => ({ name: other.name, url: artistUrl(other.name), image: images(STAR, 6) })) },
      tags: {
        tag: artistTags(artist)
          .slice(0, 5)
          .map(({ name }) => ({ name, url: tagUrl(name) })),
      },
      bio: {
        links: { link: { '#text': '', rel: 'original', href: `https://last.fm/music/${plus(artist.name)}/+wiki` } },
        ...wiki(about, artistUrl(artist.name)),
      },
    },
  };
}

/** `artist.getTopTags`. One artist in twenty has a single tag, which then comes as a bare object with a text for a number. */
export function artistTopTags(artist: Artist): object {
  const tags = artistTags(artist);
  const [first] = tags;
  const single = first !== undefined && artist.seed % 20 === 3;
  return { toptags: { tag: single ? { ...weighted(first), count: String(first.count) } : tags.map(weighted), '@attr': { artist: artist.name } } };
}

/** An artist of `artist.getSimilar`: the match is a text here. */
export function similarArtist(artist: Artist, match: number): object {
  return {
    name: artist.name,
    ...mbid(artist.lastfmMbid),
    match: String(match),
    url: artistUrl(artist.name),
    image: images(STAR, 6),
    streamable: '0',
  };
}

/** An artist of `artist.search`. */
export function foundArtist(artist: Artist): object {
  return {
    name: artist.name,
    listeners: String(artist.listeners),
    mbid: artist.lastfmMbid ?? '',
    url: artistUrl(artist.name),
    streamable: '0',
    image: images(STAR, 5),
  };
}

/** `album.getInfo` */
export function albumInfo(album: Album, catalogue: LastfmCatalogue): object {
  const artist = album.credits[0]?.artist.name ?? '';
  const tracks = album.tracks.flatMap((track, at) => {
    const { lastfm } = track.recording;
    return lastfm === null
      ? []
      : [
          {
            name: lastfm.title,
            duration: Math.round(lastfm.durationMs / 1_000),
            url: `${artistUrl(lastfm.artist)}/_/${plus(lastfm.title)}`,
            '@attr': { rank: at + 1 },
            artist: artistMention(lastfm.artist, catalogue),
          },
        ];
  });
  return {
    album: {
      artist,
      name: album.title,
      mbid: album.release?.mbid ?? '',
      url: `${artistUrl(artist)}/${plus(album.title)}`,
      image: cover(album, 6),
      listeners: String(1_000 + (album.seed % 500_000)),
      playcount: String(5_000 + (album.seed % 9_000_000)),
      tags: { tag: album.genres.map((name) => ({ name, url: tagUrl(name) })) },
      tracks: { track: tracks },
    },
  };
}

function artistMention(name: string, catalogue: LastfmCatalogue): object {
  return { name, ...mbid(catalogue.artist(name, false)?.lastfmMbid ?? null), url: artistUrl(name) };
}

function albumOfTrack(album: Album, position: number, track: LastfmTrack): object {
  const artist = album.credits[0]?.artist.name ?? '';
  const id = album.release === null || track.seed % 3 === 0 ? {} : { mbid: album.release.mbid };
  return {
    artist,
    title: album.title,
    ...id,
    url: `${artistUrl(artist)}/${plus(album.title)}`,
    image: cover(album, 4),
    '@attr': { position: String(position) },
  };
}

function wiki(about: string, url: string): object {
  const text = `${about} <a href="${url}">Read more on Last.fm</a>.`;
  return {
    published: '17 Jul 2008, 14:37',
    summary: text,
    content: `${text} User-contributed text is available under the Creative Commons By-SA License; additional terms may apply.`,
  };
}

function cover(album: Album, sizes: number): object[] {
  return images(`https://lastfm.freetls.fastly.net/i/u/SIZE/${album.seed.toString(16).padStart(8, '0').repeat(4)}.png`, sizes);
}

function images(url: string, sizes: number): object[] {
  return SIZES.slice(0, sizes).map(([folder, size]) => ({ size, '#text': url.replace('SIZE', folder) }));
}

function mbid(id: string | null): object {
  return id === null ? {} : { mbid: id };
}
