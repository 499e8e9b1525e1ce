import { createServer } from 'node:net'
import { Refusal } from './refusal.mjs'

function asked() {
  const text = process.env.PORT || '3000'
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Refusal(`PORT is "${text}"; it must be a number from 0 (any free port) to 65535.`)
}

const REASONS = {
  EADDRINUSE: (port) => `The port ${port} is taken by another program.\nChoose another one: PORT=${port + 1} npm start`,
  EACCES: (port) => `The port ${port} needs more rights than you have.\nChoose another one: PORT=3000 npm start`,
  EADDRNOTAVAIL: () => `HOST=${process.env.HOST} is no address of this machine.`,
  ENOTFOUND: () => `HOST=${process.env.HOST} is no address of this machine.`,
}

/** The port to answer on, found free; says so if it is not. */
export function freePort() {
  const port = asked()
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      const reason = REASONS[error.code]
      reject(reason ? new Refusal(reason(port)) : error)
    })
    server.listen({ port, host: process.env.HOST || undefined }, () => {
      const found = server.address().port
      server.close(() => resolve(found))
    })
  })
}
