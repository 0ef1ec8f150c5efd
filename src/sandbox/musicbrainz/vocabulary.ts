import { createDice, seedOf } from '../world/dice.ts';
import { mbid } from '../world/identifiers.ts';

/** The ids of MusicBrainz's own words: types, genders, statuses, formats, kinds of relations. */
export const TYPE_IDS: Readonly<Record<string, string>> = {
  Person: 'b6e035f4-3ce9-331c-97df-83397230b0df',
  Group: 'e431f5f6-b5d2-343d-8b36-72607fffb74b',
  Male: '36d3d30a-839d-3eda-8cb3-29be4384e4a9',
  Female: '93452b5a-a947-30c8-934f-6a4056b151c2',
  Official: '4e304316-386d-3409-af2e-78857eec5cfe',
  Promotion: '518ffc83-5cde-34df-8627-81bff5093d92',
  Album: 'f529b476-6e62-324f-b0aa-1f3e33d313fc',
  Single: 'd6038452-8ee0-3f68-affc-2de9a1ede0b9',
  EP: '6d0c5bf6-7a33-3420-a519-44fc63eedebf',
  Compilation: 'dd2a21e1-0c00-3729-a7a0-de60b84eb5d1',
  CD: '9712d52a-4509-3d4b-a1a2-67c88c643e31',
  'Digital Media': '907a28d9-b3b2-3ef6-89a8-7b18d91d4794',
  '12" Vinyl': '3e9080b0-5e6c-34ab-bd15-f526b6306a64',
  Cassette: 'f5e6e254-8f39-331c-936b-9c69d686dc47',
  Country: '06dd0ae4-8c74-30bb-b43d-95dcedf961de',
  'Artist name': '894afba6-2816-3c24-8072-eadb66bd04bc',
  'free streaming': '769085a1-c2f7-4c24-a532-2375a77693bd',
  streaming: '63cc5d1f-f096-4c94-a43f-ecb32ea94161',
  discogs: '04a5b104-a4c2-4bac-99a1-7b837c37d9e4',
  'last.fm': '08db8098-c0df-4b78-82c3-c8697b4bba7f',
  'official homepage': 'fe33d22f-c3b0-4d68-bd53-a856badf2b15',
};

const AREAS: Readonly<Record<string, readonly [id: string, name: string]>> = {
  GB: ['8a754a16-0027-3a29-b6d7-2b40ea0481ed', 'United Kingdom'],
  US: ['489ce91b-6658-3307-9877-795b68554c98', 'United States'],
  CA: ['71bbafaa-e825-3e15-8ca9-017dcad1748b', 'Canada'],
  KR: ['b9f7d640-46e8-313e-b158-ded6d18593b3', 'South Korea'],
  IL: ['03691455-bb46-37e3-91d2-cb064a35ffcc', 'Israel'],
  JP: ['2db42837-c832-3c27-b4a3-08198f75693c', 'Japan'],
  XE: ['89a675c2-3e37-3518-b83c-418bad59a85a', 'Europe'],
  XW: ['525d4e18-3d00-31b9-a58b-a146a916de8f', '[Worldwide]'],
};

const names = new Intl.DisplayNames('en', { type: 'region' });

/** The area of a country code: its id and English name. */
export function areaOf(country: string): { readonly id: string; readonly name: string } {
  const [id, name] = AREAS[country] ?? [idFor(`area ${country}`), names.of(country) ?? country];
  return { id, name };
}

/** An id that belongs to a text: a genre's, a label's, an address's. */
export function idFor(text: string): string {
  return mbid(createDice(seedOf(text)));
}

/** What MusicBrainz calls a link to a page, by the page's host. */
export function relationType(url: string): string {
  if (url.includes('open.spotify.com')) return 'free streaming';
  if (url.includes('apple.com')) return 'streaming';
  if (url.includes('discogs.com')) return 'discogs';
  return url.includes('last.fm') ? 'last.fm' : 'official homepage';
}
