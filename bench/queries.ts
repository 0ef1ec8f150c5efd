/** One track: what a list row shows. */
export const SMALL = /* GraphQL */ `
  query OneTrack($isrc: ISRC!) {
    track(by: { isrc: $isrc }) {
      id
      isrc
      title
      durationMs
      releaseDate
      artistCredits {
        creditedAs
        joinPhrase
      }
      album {
        title
      }
    }
  }
`;

/** Fifty tracks with artists, genres and audio features: a whole page of a player. */
export const LARGE = /* GraphQL */ `
  query Page($by: [TrackBy!]!) {
    tracks(by: $by) {
      id
      isrc
      title
      durationMs
      artistCredits {
        creditedAs
        joinPhrase
        artist {
          id
          name
        }
      }
      genres(first: 5) {
        name
        weight
      }
      audioFeatures {
        tempo {
          value
          source {
            provider
          }
        }
        key {
          tonic
          mode
          camelot
        }
        danceability {
          value
        }
      }
    }
  }
`;

/** The body of a request for one track. */
export function smallBody(isrc: string): string {
  return JSON.stringify({ query: SMALL, variables: { isrc } });
}

/** The body of a request for many tracks. */
export function largeBody(isrcs: readonly string[]): string {
  return JSON.stringify({ query: LARGE, variables: { by: isrcs.map((isrc) => ({ isrc })) } });
}
