import { normalise } from './text.ts';

/** A mark that makes another recording of the same song, with who made it where the title says so. */
export interface VersionMark {
  readonly kind: 'live' | 'remix' | 'edit' | 'acoustic' | 'demo' | 'instrumental' | 'a cappella' | 'karaoke' | 'tempo' | 'mono' | 'part';
  /** Normalised: the remixer, the kind of edit, the number of the part; empty when the title does not say. */
  readonly detail: string;
}

/** A title taken apart: what the song is called, and the facts that providers hang on to it. */
export interface TitleFacts {
  /** Normalised title without any descriptor. */
  readonly core: string;
  /** The title as written, without featured artists, remaster and soundtrack notes: what to search for. */
  readonly plain: string;
  /** Names after feat., as written. */
  readonly featuring: readonly string[];
  /** A remaster is usually the same recording with another ISRC. */
  readonly remaster: boolean;
  readonly versions: readonly VersionMark[];
}

interface Descriptor {
  readonly text: string;
  readonly outside: boolean;
}

const BRACKETS = /\s*[([]([^()[\]]+)[)\]]/gu;
const DASHED = /\s+[-–—]\s+([^-–—]+)$/u;
const OPEN_FEATURING = /\s+(?:feat\.?|ft\.?|featuring)\s+(.+)$/iu;
const FEATURING = /^(?:feat\.?|ft\.?|featuring|with)\s+(.+)$/iu;
const SOUNDTRACK = /^from\s+|\bsoundtrack\b/iu;
const REMASTER = /\bremaster(?:ed)?\b/iu;
const NEUTRAL = /^(?:original mix|original version|album version|single version|explicit|clean|bonus track|stereo|stereo version|deluxe.*)$/iu;

const VERSIONS: readonly (readonly [VersionMark['kind'], RegExp])[] = [
  ['part', /^(?:pt\.?|part)\s+(\S+)$/iu],
  ['live', /^live\b|\blive (?:at|from|in|version|session)\b|\bunplugged\b|\bin concert\b/iu],
  ['karaoke', /\bkaraoke\b/iu],
  ['a cappella', /\ba ?cappella\b/iu],
  ['instrumental', /\binstrumental\b/iu],
  ['acoustic', /\bacoustic\b/iu],
  ['demo', /\bdemo\b/iu],
  ['tempo', /\b(?:sped up|slowed|nightcore)\b/iu],
  ['mono', /\bmono\b/iu],
  ['edit', /\b(radio|extended|club|single|short|video)\s+(?:edit|mix|version)\b|^(?:radio edit|edit|extended)$/iu],
  ['remix', /^(.+?)\s+(?:remix|rework|vip|bootleg|edit|mix|version|dub|re-?edit)$|^(?:remix|vip|re-?edit)$/iu],
];

/**
 * Takes a title apart. Descriptors are only looked for in brackets, after ` - ` and after `feat.`, since words such as
 * `live` and `with` also stand in real titles.
 */
export function parseTitle(title: string): TitleFacts {
  const { name, descriptors, featured } = split(title.normalize('NFC'));
  const known = descriptors.filter((descriptor) => isDescriptor(descriptor.text));
  const unknown = descriptors.filter((descriptor) => !isDescriptor(descriptor.text));
  return {
    core: normalise([name, ...unknown.map(({ text }) => text)].join(' ')),
    plain: plainTitle(name, descriptors),
    featuring: [...featured, ...known.flatMap(({ text }) => FEATURING.exec(text)?.[1] ?? [])],
    remaster: known.some(({ text }) => REMASTER.test(text)),
    versions: known.flatMap(({ text }) => versionOf(text) ?? []).toSorted(byKind),
  };
}

/** As `parseTitle`, with the marks that stand beside the title: MusicBrainz writes `live, 2011-09-16: Barcelona` there and not into the title. */
export function parseTitleWith(title: string, disambiguation: string | null): TitleFacts {
  const facts = parseTitle(title);
  const beside = (disambiguation ?? '').split(/[,;:]/u).flatMap((part) => versionOf(part.trim()) ?? []);
  const added = beside.filter(({ kind }) => BESIDE.includes(kind) && !facts.versions.some((mark) => mark.kind === kind));
  return { ...facts, versions: [...facts.versions, ...added.slice(0, 1)].toSorted(byKind) };
}

/** What a disambiguation says reliably; its mixes are often those of the usual edition. */
const BESIDE: readonly VersionMark['kind'][] = ['live', 'acoustic', 'demo', 'instrumental', 'a cappella', 'karaoke', 'mono'];

function byKind(a: VersionMark, b: VersionMark): number {
  return a.kind + a.detail < b.kind + b.detail ? -1 : 1;
}

/** Whether two titles claim the same recording of a song, as far as their version marks go. */
export function versionsAgree(a: TitleFacts, b: TitleFacts): boolean {
  return a.versions.length === b.versions.length && a.versions.every((mark, index) => sameVersion(mark, b.versions[index]));
}

function sameVersion(a: VersionMark, b: VersionMark | undefined): boolean {
  if (b === undefined || a.kind !== b.kind) return false;
  const mustMatch = a.kind === 'remix' || a.kind === 'part' || a.kind === 'edit';
  return !mustMatch || a.detail === b.detail || a.detail === '' || b.detail === '';
}

function split(title: string): { name: string; descriptors: Descriptor[]; featured: string[] } {
  const descriptors: Descriptor[] = [];
  let name = title.replace(BRACKETS, (whole, text: string, offset: number) => {
    // A title that begins with a bracket is called so: `(I Can't Get No) Satisfaction`.
    if (offset === 0) return whole;
    descriptors.push({ text: text.trim(), outside: false });
    return '';
  });
  for (let dashed = DASHED.exec(name); dashed !== null && isDescriptor(dashed[1] ?? ''); dashed = DASHED.exec(name)) {
    descriptors.push({ text: (dashed[1] ?? '').trim(), outside: true });
    name = name.slice(0, dashed.index);
  }
  const open = OPEN_FEATURING.exec(name);
  if (open === null) return { name: name.trim(), descriptors, featured: [] };
  return { name: name.slice(0, open.index).trim(), descriptors, featured: [(open[1] ?? '').trim()] };
}

function isDescriptor(text: string): boolean {
  return FEATURING.test(text) || REMASTER.test(text) || SOUNDTRACK.test(text) || NEUTRAL.test(text) || versionOf(text) !== null;
}

function versionOf(text: string): VersionMark | null {
  if (NEUTRAL.test(text) || FEATURING.test(text) || REMASTER.test(text)) return null;
  for (const [kind, pattern] of VERSIONS) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, detail: normalise(match[1] ?? '') };
  }
  return null;
}

function plainTitle(name: string, descriptors: readonly Descriptor[]): string {
  const kept = descriptors.filter(({ text }) => !FEATURING.test(text) && !REMASTER.test(text) && !SOUNDTRACK.test(text) && !NEUTRAL.test(text));
  return [name, ...kept.map(({ text }) => `(${text})`)].join(' ');
}
