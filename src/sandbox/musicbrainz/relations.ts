import { idFor, relationType, TYPE_IDS } from './vocabulary.ts';

/** An entity's link to a page elsewhere. */
export function urlRelation(resource: string): object {
  return { ...relation(resource), direction: 'forward', 'target-type': 'url', url: { id: idFor(`url ${resource}`), resource } };
}

/** A page's link to an entity. */
export function backward(resource: string, type: 'recording' | 'artist' | 'release', entity: object): object {
  return { ...relation(resource), direction: 'backward', 'target-type': type, [type]: entity };
}

function relation(resource: string): object {
  const type = relationType(resource);
  return {
    type,
    'type-id': TYPE_IDS[type],
    begin: null,
    end: null,
    ended: false,
    attributes: [],
    'attribute-ids': {},
    'attribute-values': {},
    'source-credit': '',
    'target-credit': '',
  };
}
