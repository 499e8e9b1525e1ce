import { spawn } from 'node:child_process'

const running = new Set()

/** Runs a program in the foreground; answers with its exit code. */
export function run(program, args, env = {}, stdio = ['ignore', 'inherit', 'inherit']) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio, env: { ...process.env, ...env } })
    running.add(child)
    child.on('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.on('exit', (code) => {
      running.delete(child)
      resolve(code ?? 1)
    })
  })
}

/** For a stop in the middle of an installation or a build. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM')
}
