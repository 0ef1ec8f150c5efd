/** So many at once; the others wait their turn, first come first served. */
export interface Slots {
  take(): Promise<void> | void;
  /** Call it in a `finally`: a slot that is not freed is lost. */
  free(): void;
}

/** Makes `count` slots. */
export function createSlots(count: number): Slots {
  let left = count;
  let waiting: (() => void)[] = [];
  let next = 0;
  return {
    take: () => {
      if (left > 0) {
        left -= 1;
        return undefined;
      }
      return new Promise((resolve) => void waiting.push(resolve));
    },
    free: () => {
      const waiter = waiting[next];
      if (waiter === undefined) {
        left += 1;
        return;
      }
      next += 1;
      // Array.shift on a queue of thousands is linear: the served ones are cut off only once nobody waits.
      if (next === waiting.length) [waiting, next] = [[], 0];
      waiter();
    },
  };
}
