import { LRUCache } from 'lru-cache';

const MAX_CHARACTERS = 4_000_000; // a parsed document takes about 40 bytes a character

/** Parsed documents by their text, bounded by the sum of the texts: many short ones or a few long ones. */
export function createDocumentCache<T extends object>(): { get(text: string): T | undefined; set(text: string, value: T): void } {
  const cache = new LRUCache<string, T>({
    maxSize: MAX_CHARACTERS,
    maxEntrySize: MAX_CHARACTERS / 16,
    sizeCalculation: (_value, text) => text.length + 100,
  });
  return { get: (text) => cache.get(text), set: (text, value) => void cache.set(text, value) };
}
