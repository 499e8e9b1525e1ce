import { useEffect, useState } from 'react'
import { type Clock, type Countdown, countdown, serverTime } from './clock'

/** Often enough that a second is never shown a quarter too long. */
const TICK_MS = 200

/** What is left of a question by the server's clock; undefined while nothing runs. */
export function useCountdown(
  clock: Clock,
  openedAt: number | undefined,
  closesAt: number | undefined,
): Countdown | undefined {
  const [deviceNow, setDeviceNow] = useState(() => Date.now())
  const isRunning = closesAt !== undefined
  useEffect(() => {
    if (!isRunning) return
    const tick = () => setDeviceNow(Date.now())
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [isRunning])
  if (openedAt === undefined || closesAt === undefined) return undefined
  return countdown(openedAt, closesAt, serverTime(clock, Math.max(deviceNow, 0)))
}
