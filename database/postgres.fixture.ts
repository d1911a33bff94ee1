import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Pool } from 'pg'

/** Where PostgreSQL's own programs are (Debian keeps them out of PATH), or undefined when it isn't installed. */
export function postgresPrograms(): string | undefined {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ]
  return folders.find(
    (folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')),
  )
}

/** Why a test with PostgreSQL can't run, or false: for the `skip` of `node:test`. */
export const withoutPostgres = postgresPrograms()
  ? false
  : 'NOT TESTED ON POSTGRESQL: install it first (apt-get install postgresql, brew install postgresql)'

export type ThrowawayPostgres = { url: string; pool: Pool; stop: () => Promise<void> }

/**
 * Starts an empty PostgreSQL of its own on a free port of 127.0.0.1, in a temporary folder; `stop` ends it and removes
 * the folder. PostgreSQL refuses to run as root, so root runs it as `postgres` or `nobody`.
 */
export async function startPostgres(): Promise<ThrowawayPostgres> {
  const programs = postgresPrograms()
  if (!programs) throw new Error('PostgreSQL is not installed.')
  const folder = mkdtempSync(path.join(tmpdir(), 'postgres-'))
  const run = asOrdinaryUser(folder)
  const data = path.join(folder, 'data')
  execFileSync(
    ...run(
      path.join(programs, 'initdb'),
      '-D',
      data,
      '-U',
      'test',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '-N',
    ),
    { stdio: 'pipe', cwd: folder },
  )
  const port = await freePort()
  const server = spawn(
    ...run(
      path.join(programs, 'postgres'), '-D', data, '-p', String(port), '-k', folder,
      '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'logging_collector=off',
    ), // prettier-ignore
    { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder },
  )
  const ended = once(server, 'exit')
  let log = ''
  await new Promise<void>((resolve, reject) => {
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text
      if (log.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => {
      reject(new Error(`PostgreSQL did not start: ${log}`))
    })
  })
  const url = `postgres://test@127.0.0.1:${String(port)}/postgres`
  const pool = new Pool({ connectionString: url })
  const closings: Promise<unknown>[] = []
  pool.on('connect', (client) => closings.push(once(client, 'end')))
  return {
    url,
    pool,
    stop: async () => {
      await pool.end()
      // The pool has let go of its connections then, but they end a little later.
      await Promise.all(closings)
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Command = [file: string, args: string[]]

function asOrdinaryUser(folder: string): (...command: [string, ...string[]]) => Command {
  if (process.getuid?.() !== 0) return (file, ...args) => [file, args]
  const user = ['postgres', 'nobody'].find((name) => userId(name) !== undefined) ?? 'nobody'
  execFileSync('chown', [user, folder])
  chmodSync(folder, 0o700)
  // setpriv replaces itself by the program, so a signal to it reaches the server.
  return (file, ...args) => [
    'setpriv',
    ['--reuid', user, '--regid', groupId(user), '--clear-groups', file, ...args],
  ]
}

function userId(name: string): string | undefined {
  try {
    return execFileSync('id', ['-u', name], { encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
}

const groupId = (name: string) => execFileSync('id', ['-g', name], { encoding: 'utf8' }).trim()

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}
