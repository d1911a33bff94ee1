import { readFileSync } from 'node:fs'
import pg from 'pg'

/** What can go wrong with the PostgreSQL at this address, which runs on this machine. */
export async function postgresFaults(url: string) {
  const [server, own] = await ask<number[]>(url, 'SELECT pg_backend_pid() AS pid', ([row]) => {
    const backend = Number(row?.pid)
    return [parentOf(backend), backend]
  })
  if (!server || !own) throw new Error('The database has no process.')
  const backends = () => childrenOf(server)
  return {
    /** All of it stands still, as when its disk hangs. */
    hang: () => {
      for (const pid of [server, ...backends()]) send(pid, 'SIGSTOP')
    },
    goOn: () => {
      for (const pid of [server, ...backends()]) send(pid, 'SIGCONT')
    },
    /** A process of it dies: it ends all connections and starts anew from its log. */
    crash: async () => {
      const victim = await ask(
        url,
        'SELECT pid FROM pg_stat_activity WHERE backend_type = $$checkpointer$$',
        (rows) => Number(rows[0]?.pid),
      )
      send(victim, 'SIGKILL')
    },
    /** Ends the connections on which edges hear of publications. */
    cutEdges: () =>
      ask(
        url,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'edge'`,
        () => undefined,
      ),
  }
}

type Row = Record<string, unknown>

/** On a connection of its own: a pool's would die with the server. */
async function ask<Said>(url: string, sql: string, read: (rows: Row[]) => Said): Promise<Said> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return read((await client.query<Row>(sql)).rows)
  } finally {
    await client.end()
  }
}

const parentOf = (pid: number) =>
  Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)

/** What has ended meanwhile needs no signal. */
function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
