/** A query that a newcomer can run as it stands, without any credential. */
export interface ExampleQuery {
  readonly name: string;
  readonly query: string;
  /** As JSON. */
  readonly variables: string;
}

/** The README's queries: the first tabs of GraphiQL. */
export const EXAMPLE_QUERIES: readonly ExampleQuery[] = [
  {
    name: 'Strobe',
    query: `query Strobe {
  track(by: { spotifyId: "5KH0qbmre8xkRt5sNIbPrx" }) {
    id
    title
    artistCredits { creditedAs joinPhrase artist { id name } }
    album { title releaseDate }
    isrc
    mbid
    durationMs
    releaseDate
    audioFeatures {
      tempo { value source { provider } }
      key { tonic mode camelot source { provider } }
      danceability { value source { provider } }
    }
    genres(first: 5) { name weight sources { provider } }
    links { provider providerId matchedBy confidence }
  }
}
`,
    variables: '{}',
  },
  {
    name: 'Search',
    query: `query Search($artist: String, $title: String) {
  searchTracks(query: { artist: $artist, title: $title }, first: 5) {
    edges { score foundBy node { title isrc artistCredits { creditedAs joinPhrase } } }
    problems { provider code message }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: '{\n  "artist": "deadmau5",\n  "title": "Strobe"\n}',
  },
  {
    name: 'Providers',
    query: `query Providers {
  providers {
    provider
    mode
    configured
    blockedUntil
    circuitBreaker { state consecutiveFailures }
    rateLimit { perSecond tokens queued }
    capabilities { name available reason }
  }
}
`,
    variables: '{}',
  },
];
