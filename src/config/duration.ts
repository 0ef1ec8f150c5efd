import { z } from 'zod';

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const FORM = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/;

/** A duration written as `250ms`, `2s`, `30m`, `1h` or `90d`; parsed to milliseconds. */
export const duration = z.string().transform((text, context) => {
  const match = FORM.exec(text.trim());
  if (match === null) {
    context.addIssue({ code: 'custom', message: `expected a duration such as 250ms, 2s, 30m, 1h or 90d, got "${text}"` });
    return z.NEVER;
  }
  return Number(match[1]) * UNITS[match[2] as keyof typeof UNITS];
});
