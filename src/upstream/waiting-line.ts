import type { Lane } from './upstream.ts';

/** Two lanes before one counter. */
export interface WaitingLine<T> {
  size(): number;
  join(lane: Lane, waiter: T): void;
  /** Takes out who is to be served next; undefined when nobody waits. */
  next(): T | undefined;
  /** Takes out everybody for whom the answer is yes. */
  leave(chosen: (waiter: T) => boolean): readonly T[];
  /** How many are served before someone who joins this lane now. */
  ahead(lane: Lane): number;
}

/** First come, first served within a lane; while both wait, `interactiveShare` of the turns are interactive. */
export function createWaitingLine<T>(interactiveShare: number): WaitingLine<T> {
  const lanes: Record<Lane, T[]> = { interactive: [], background: [] };
  const backgroundShare = 1 - interactiveShare;
  // What the background lane is owed of a turn; it has one when a whole turn has come together.
  let owed = 0;
  const turn = (): Lane => {
    if (lanes.background.length === 0) return 'interactive';
    if (lanes.interactive.length === 0) return 'background';
    owed += backgroundShare;
    // A tenth added ten times is a little less than one.
    if (owed < 1 - 1e-9) return 'interactive';
    owed -= 1;
    return 'background';
  };
  return {
    size: () => lanes.interactive.length + lanes.background.length,
    join: (lane, waiter) => void lanes[lane].push(waiter),
    next: () => lanes[turn()].shift(),
    leave: (chosen) =>
      (['interactive', 'background'] as const).flatMap((lane) => {
        const gone = lanes[lane].filter(chosen);
        if (gone.length > 0) lanes[lane] = lanes[lane].filter((waiter) => !gone.includes(waiter));
        return gone;
      }),
    ahead: (lane) => {
      const own = lanes[lane].length;
      const others = lanes[lane === 'interactive' ? 'background' : 'interactive'].length;
      const share = lane === 'interactive' ? interactiveShare : backgroundShare;
      return own + (share === 0 ? others : Math.min(others, Math.ceil(((own + 1) * (1 - share)) / share)));
    },
  };
}
