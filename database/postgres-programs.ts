import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Why one of PostgreSQL's own programs has done nothing, in a sentence. */
export class ProgramFault extends Error {}

/** It isn't installed, or not on the PATH. */
export class ProgramMissing extends ProgramFault {}

/** Writes all of a database, as it is at one moment, into a file that `pg_restore` reads. @throws ProgramFault */
export const dumpTo = (file: string, url: string) =>
  runOn(url, 'pg_dump', ['--format=custom', '--no-owner', '--no-acl', `--file=${file}`])

/** Runs `pg_dump` or `pg_restore`, which must not be older than the server, on a database. @throws ProgramFault */
export async function runOn(url: string, program: string, args: string[]): Promise<void> {
  const env = { ...process.env, ...connection(url) }
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const [code] = (await once(child, 'close').catch(() => {
    throw new ProgramMissing(`PostgreSQL’s program ${program} is needed and isn’t on the PATH.`)
  })) as [number | null]
  if (code !== 0) throw new ProgramFault(`${program} could not finish: ${said.trim()}`)
}

/** The parts of an address as libpq's environment variables: unlike arguments, other users can't read them. */
export function connection(address: string): Record<string, string> {
  const url = new URL(address)
  const given = {
    PGHOST: url.searchParams.get('host') ?? url.hostname.replace(/^\[(.*)\]$/, '$1'),
    PGPORT: url.port,
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    PGSSLMODE: url.searchParams.get('sslmode') ?? '',
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
}
