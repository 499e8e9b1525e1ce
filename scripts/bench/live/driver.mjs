/**
 * A class, or many, in a process of its own: the app does not wait for its measurer. Told by its parent what to play, answers
 * with what it measured.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Room } from './room.mjs'

async function gauges(urls, token) {
  const texts = await Promise.all(
    urls.map(async (url) => {
      const answered = await fetch(new URL('/api/metrics', url), { headers: { authorization: `Bearer ${token}` } })
      return answered.text()
    }),
  )
  const sum = (name) =>
    texts.reduce((total, text) => total + Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)[1]), 0)
  return { cpuSeconds: sum('process_cpu_seconds_total'), rssBytes: sum('process_resident_memory_bytes') }
}

/** `look`: what the apps use, asked around each question; rooms that play side by side cannot tell whose it is. */
async function play(room, { questions, afterMs, lookMs, look }) {
  await sleep(afterMs)
  const asked = []
  for (const [position, isSpread] of questions.entries()) {
    const before = await look?.()
    const measured = await room.ask(position, isSpread)
    await sleep(lookMs)
    if (position < questions.length - 1) await room.rank(position)
    await sleep(lookMs)
    const after = await look?.()
    asked.push({ ...measured, ...(look && { cpuSeconds: after.cpuSeconds - before.cpuSeconds }) })
  }
  const rssBytes = (await look?.())?.rssBytes
  await room.end(questions.length)
  return { asked, rssBytes }
}

async function run({ urls, token, rooms: plans, questions, lookMs, staggerMs }) {
  const rooms = plans.map((plan) => new Room({ ...plan, urls: urls.map((url) => new URL(url)) }))
  const joinMs = (await Promise.all(rooms.map((room) => room.fill()))).flat()
  const look = rooms.length === 1 ? () => gauges(urls, token) : undefined
  const played = await Promise.all(
    rooms.map((room, n) => play(room, { questions, lookMs, afterMs: (n * staggerMs) / rooms.length, look })),
  )
  for (const room of rooms) room.leave()
  return {
    joinMs,
    asked: played.flatMap(({ asked }) => asked),
    rssBytes: played[0].rssBytes,
    faults: rooms.flatMap(({ faults }) => faults),
    rooms: rooms.map(({ code, players }) => ({
      code,
      players: players.map(({ id, acknowledged, points }) => ({ id, acknowledged, points })),
    })),
  }
}

process.once('message', async (plan) => {
  const told = await run(plan).then(
    (measured) => ({ measured }),
    (error) => ({ fault: error.stack }),
  )
  process.send(told, () => process.exit())
})
