const JSON_UTF8 = /^application\/(?:graphql\+)?json(?: ?; ?charset="?utf-8"?)?$/i;

/**
 * Whether a request may be read as JSON: the only type that a page of another site cannot send without asking first.
 * Other spellings (a tab, a list, another charset) are refused, since parsers differ over them.
 */
export function isJson(contentType: string | undefined): boolean {
  return contentType !== undefined && JSON_UTF8.test(contentType);
}
