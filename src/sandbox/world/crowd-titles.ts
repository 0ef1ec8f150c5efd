import { LATIN, type Vocabulary } from './crowd-words.ts';
import type { Dice } from './dice.ts';

/** A title that is not among those; after a few attempts one with a part number. */
export function createTitle(words: Vocabulary, taken: ReadonlySet<string>, dice: Dice): string {
  let title = titleOf(words, dice);
  for (let attempt = 2; taken.has(title); attempt += 1) title = attempt < 6 ? titleOf(words, dice) : `${title}, Pt. ${attempt}`;
  return title;
}

function titleOf(words: Vocabulary, dice: Dice): string {
  const [quality, thing, other] = [dice.pick(words.qualities), dice.pick(words.things), dice.pick(words.things)];
  if (words !== LATIN) return dice.below(3) === 0 ? thing : quality + words.space + thing;
  return dice.pick([
    `${quality} ${thing}`,
    `${thing} of ${other}`,
    `The ${thing}`,
    `${thing} & ${other}`,
    `${quality} ${thing}s`,
    `My ${quality} ${thing}`,
    `${thing}, ${other}`,
    `No ${thing}`,
  ]);
}
