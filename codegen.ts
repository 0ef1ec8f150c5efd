import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for the resolvers, made from schema/ and committed; test/schema/drift.test.ts fails when they differ. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'resolvers/generated/types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        mappers: {
          Track: '../../src/catalog/track.ts#TrackNode',
          Artist: '../../src/catalog/artist.ts#ArtistNode',
          Album: '../../src/catalog/album.ts#AlbumNode',
          AudioFeatures: '../../src/catalog/audio-features.ts#AudioFeaturesNode',
          ProviderStatus: '../../src/catalog/provider-status.ts#ProviderStatusNode',
          Source: '../../src/model/reading.ts#Source as SourceOfReading',
          Image: '../../src/model/image.ts#ImageRecord',
        },
        strictScalars: true,
        // What resolvers/scalars.ts takes and gives. A point in time is Unix milliseconds everywhere in the program.
        scalars: {
          DateTime: { input: 'number', output: 'number | Date' },
          Date: 'string',
          PartialDate: 'string',
          YearMonth: 'string',
          URL: 'string',
          EmailAddress: 'string',
          ISRC: 'string',
          MBID: 'string',
          CountryCode: 'string',
          TimeZone: 'string',
          Duration: 'string',
        },
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        useTypeImports: true,
        importExtension: '.ts',
        avoidOptionals: { field: true },
      },
    },
  },
};

export default config;
