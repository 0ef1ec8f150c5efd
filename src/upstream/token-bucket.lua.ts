/**
 * The bucket that all processes share, in one round trip. KEYS[1] holds the time at which the bucket is full again, in µs.
 * ARGV: µs per token, burst, µs to hold (0: take a token), µs of the longest hold. Returns granted (1 or 0), ms to wait, thousandths of tokens left.
 *
 * The time is Redis's own: with the callers' clocks a skew of an hour let 12,546 requests through where 40 were allowed.
 */
export const TOKEN_BUCKET = `
local interval, burst, hold, longest = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local full = math.max(tonumber(redis.call('GET', KEYS[1]) or now) or now, now)
-- After a step back of Redis's clock the stored time could lie hours ahead.
full = math.min(full, now + burst * interval + longest)
local granted, wait = 1, 0
if hold > 0 then
  full = math.max(full, now + hold + (burst - 1) * interval)
else
  local earliest = full - (burst - 1) * interval
  if now >= earliest then
    full = full + interval
  else
    granted, wait = 0, math.ceil((earliest - now) / 1000)
  end
end
if granted == 1 then
  redis.call('SET', KEYS[1], full, 'PX', math.ceil((full - now) / 1000) + 1000)
end
return { granted, wait, math.max(0, math.floor((burst - (full - now) / interval) * 1000)) }
`;
