#!/usr/bin/env node
/**
 * `npm start`: installs what is missing, builds what has changed, starts PostgreSQL and the app, and stops both again.
 * Needs nothing but Node. `--dev` serves the sources as they are being written.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Launcher } from './launch/launcher.mjs'
import { Refusal } from './launch/refusal.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const wanted = JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace('>=', '')
const older = (one, other) => one.localeCompare(other, 'en', { numeric: true }) < 0
if (older(process.versions.node, wanted)) {
  console.error(`Demarcate needs Node ${wanted} or later; this is ${process.versions.node}.`)
  process.exit(1)
}

const launcher = new Launcher({ isDev: process.argv.includes('--dev') })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void launcher.stop(0))
launcher.start().catch((error) => launcher.fail(error instanceof Refusal ? error.message : error.stack))
process.exit(await launcher.over)
