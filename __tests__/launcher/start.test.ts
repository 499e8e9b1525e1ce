import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { appOf, eventually, freePort, isUp, launch, playOne, postgresOf, temporary } from './launch'

const folder = temporary()

test('starts, is ready, keeps what was played over a restart, and stops cleanly each time', async () => {
  const data = folder()
  const first = launch({ data })
  const before = await first.ready()
  const positionAt = await playOne(before)
  expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600)
  expect(await first.stop()).toBe(0)
  expect(postgresOf(data)).toBeUndefined()
  expect(await isUp(before)).toBe(false)

  const second = launch({ data })
  const after = await second.ready()
  expect(second.output()).not.toContain('Building')
  expect(await positionAt(after)).toBe(1)
  expect(await second.stop()).toBe(0)
})

test('says so when the port is taken, and offers another', async () => {
  const port = await freePort()
  const other = createServer().listen(port)
  const refused = launch({ data: folder(), port })
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toBe(
    `The port ${port} is taken by another program.\nChoose another one: PORT=${port + 1} npm start\n`,
  )
  other.close()
})

test('says so when PORT is no port', async () => {
  const refused = launch({ data: folder(), env: { PORT: 'http' } })
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toBe('PORT is "http"; it must be a number from 0 (any free port) to 65535.\n')
})

test('says so when the data folder cannot be written', async () => {
  const file = path.join(folder(), 'a file')
  writeFileSync(file, '')
  const refused = launch({ data: path.join(file, 'data') })
  expect(await refused.ended).toBe(1)
  expect(refused.output()).toMatch(/^The data folder .* cannot be written \(\w+\)\.\nSet DEMARCATE_DATA/)
  expect(refused.output().trim().split('\n')).toHaveLength(2)
})

test('a second copy on the same folder refuses plainly, and the first goes on', async () => {
  const data = folder()
  const first = launch({ data })
  const address = await first.ready()
  const positionAt = await playOne(address)
  const second = launch({ data })
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(
    `Demarcate is running already on the data folder ${data} (process ${first.child.pid}, ${address})`,
  )
  expect(await positionAt(address)).toBe(1)
  expect(await first.stop()).toBe(0)
})

describe('after kill -9', () => {
  test('of PostgreSQL, it is started again and nothing that was acknowledged is lost', async () => {
    const data = folder()
    const launched = launch({ data })
    const address = await launched.ready()
    const positionAt = await playOne(address)
    for (const round of [1, 2]) {
      process.kill(postgresOf(data) ?? 0, 'SIGKILL')
      await eventually(() => launched.output().split('PostgreSQL is back.').length > round)
      await eventually(() => isUp(address))
      expect(await positionAt(address)).toBe(1)
      await playOne(address)
    }
    expect(await launched.stop()).toBe(0)
    expect(postgresOf(data)).toBeUndefined()
  })

  test('of the app, it is started again, PostgreSQL goes on, and nothing that was acknowledged is lost', async () => {
    const data = folder()
    const launched = launch({ data })
    const address = await launched.ready()
    const positionAt = await playOne(address)
    const postgres = postgresOf(data)
    process.kill(appOf(launched), 'SIGKILL')
    await launched.says(/The app has ended \(SIGKILL\); starting it again …[\s\S]*The app is back\./)
    expect(await positionAt(address)).toBe(1)
    expect(postgresOf(data)).toBe(postgres)
    expect(await launched.stop()).toBe(0)
    expect(postgresOf(data)).toBeUndefined()
  })

  test('of either, seven times while the other may still be starting, both are back in the end', async () => {
    const data = folder()
    const launched = launch({ data })
    const address = await launched.ready()
    const positionAt = await playOne(address)
    for (let round = 0; round < 7; round++) {
      await eventually(() => (round % 2 ? isAlive(postgresOf(data)) : appIsThere(launched)))
      process.kill(round % 2 ? (postgresOf(data) ?? 0) : appOf(launched), 'SIGKILL')
    }
    await eventually(() => isUp(address))
    expect(await positionAt(address)).toBe(1)
    expect(await launched.stop()).toBe(0)
    expect(postgresOf(data)).toBeUndefined()
  })

  test('and an app that lives but answers nothing any more is ended and started again', async () => {
    const data = folder()
    const launched = launch({ data })
    const address = await launched.ready()
    const positionAt = await playOne(address)
    process.kill(appOf(launched), 'SIGSTOP')
    await launched.says(/does not answer; it is ended\.[\s\S]*The app is back\./)
    expect(await positionAt(address)).toBe(1)
    expect(await launched.stop()).toBe(0)
  })

  test('of the launcher, the app goes too, and the next start takes the database over', async () => {
    const data = folder()
    const launched = launch({ data })
    const address = await launched.ready()
    const positionAt = await playOne(address)
    launched.child.kill('SIGKILL')
    await launched.ended
    await eventually(async () => !(await isUp(address)))

    const again = launch({ data })
    expect(await positionAt(await again.ready())).toBe(1)
    expect(await again.stop()).toBe(0)
    expect(postgresOf(data)).toBeUndefined()
  })
})

test('starts although the process id that PostgreSQL left belongs to another program by now', async () => {
  const data = folder()
  const first = launch({ data })
  const positionAt = await playOne(await first.ready())
  const pidFile = path.join(data, 'postgres', 'postmaster.pid')
  const left = readFileSync(pidFile, 'utf8')
  expect(await first.stop()).toBe(0)
  // A process of another user would not count for PostgreSQL.
  const { uid } = statSync(pidFile.replace(/postmaster.pid$/, ''))
  const other = spawn('sleep', ['600'], process.getuid?.() === 0 ? { uid } : {})
  writeFileSync(pidFile, left.replace(/^\d+/, String(other.pid)))
  const second = launch({ data })
  expect(await positionAt(await second.ready())).toBe(1)
  other.kill()
  expect(await second.stop()).toBe(0)
})

test('works with spaces in the path, in a folder closed to others, and with a path too long for a socket', async () => {
  const closed = path.join(folder(), 'my home')
  const checkout = path.join(closed, 'a border & its "maps"')
  mkdirSync(closed, { mode: 0o700 })
  const root = path.resolve(__dirname, '../..')
  const left = new Set(['node_modules', '.git', '.data', 'coverage'])
  for (const name of readdirSync(root)) {
    if (left.has(name) || name.startsWith('.next-')) continue
    cpSync(path.join(root, name), path.join(checkout, name), { recursive: true, verbatimSymlinks: true })
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(checkout, 'node_modules'))
  const data = path.join(checkout, 'data '.repeat(30))
  const launched = launch({ data, cwd: checkout })
  const address = await launched.ready()
  expect(await (await playOne(address))(address)).toBe(1)
  expect(await launched.stop()).toBe(0)
})

test('uses the database of DATABASE_URL, starting none of its own', async () => {
  const data = folder()
  const launched = launch({ data, env: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nowhere' } })
  await eventually(() => appIsThere(launched))
  expect(postgresOf(data)).toBeUndefined()
  expect(await launched.stop()).toBe(0)
})

function isAlive(pid: number | undefined): boolean {
  return pid !== undefined && existsSync(`/proc/${pid}/exe`)
}

function appIsThere(launched: Parameters<typeof appOf>[0]): boolean {
  try {
    return appOf(launched) > 0
  } catch {
    return false
  }
}

test('an invalid pack stops the build, named by folder, file, path and reason', () => {
  const packs = folder()
  mkdirSync(path.join(packs, 'broken'))
  for (const file of ['pack.json', 'geo.json', 'rivers.json']) writeFileSync(path.join(packs, 'broken', file), '{}')
  const root = path.resolve(__dirname, '../..')
  const args = ['node_modules/tsx/dist/cli.mjs', 'scripts/check-packs.ts', packs]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout + stderr).toMatch(/broken[\s\S]*pack\.json: slug: /)
})

test('an invalid pack is named by file, path and reason, and nothing is served', async () => {
  const packs = folder()
  mkdirSync(path.join(packs, 'broken'))
  for (const file of ['pack.json', 'geo.json', 'rivers.json']) writeFileSync(path.join(packs, 'broken', file), '{}')
  const launched = launch({ data: folder(), env: { DEMARCATE_PACKS: packs } })
  expect(await launched.ended).toBe(1)
  expect(launched.output()).toMatch(/broken.*\npack\.json: slug: /)
  expect(launched.output()).toContain('The app has ended (code 1).')
})
