import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../../scripts/steps.mjs'
import { freePort, until } from '../site.ts'

export type Service = {
  url: string
  env: NodeJS.ProcessEnv
  /** What the site has said. */
  log: string[]
  /** The process that runs at this moment; undefined when there is none. */
  edge: () => number | undefined
  app: () => number | undefined
  ready: (timeout?: number) => Promise<void>
  /** Ends the site in order and starts what is in its folder now. */
  restart: () => void
  stop: () => Promise<void>
}

export type ServiceOptions = {
  /** The program's folder. */
  folder?: string
  dataDir: string
  /** Any free one, unless it is given. */
  port?: number
  /** Whose rights the program has: a user and a group by their ids. */
  user?: { uid: number; gid: number }
  settings?: Record<string, string>
}

export const adminPassword = 'only for these measurements'

export const canHoldSockets = () => spawnSync('systemd-socket-activate', ['--version']).status === 0

/** The whole site as systemd runs it: it gets its socket handed, which stays open when it ends, and is started again. */
export async function startService({
  folder = root,
  dataDir,
  port: wished,
  user,
  settings,
}: ServiceOptions): Promise<Service> {
  const port = wished ?? (await freePort())
  const url = `http://127.0.0.1:${port}`
  const own = { DATA_DIR: dataDir, PORT: String(port), SITE_URL: url, ADMIN_PASSWORD: adminPassword }
  const env = { ...process.env, ...own, DATABASE_URL: '', PURGE_URL: '', ...settings }
  const given = Object.entries(env).flatMap(([name, value = '']) => ['-E', `${name}=${value}`])
  const manager = path.join(folder, 'bench/faults/service-manager.mjs')
  const child = spawn(
    'systemd-socket-activate',
    ['-l', `127.0.0.1:${port}`, ...given, process.execPath, manager, folder],
    { stdio: ['ignore', 'pipe', 'pipe'], ...user },
  )
  const log: string[] = []
  for (const output of [child.stdout, child.stderr])
    createInterface(output).on('line', (line) => log.push(line))
  const ended = once(child, 'exit')
  const edge = () => childOf(childOf(child.pid))
  const ready = async (timeout = 180_000) => {
    let said = 'nothing'
    const isReady = async () => {
      const answer = await fetch(`${url}/readyz`)
      said = await answer.text()
      return answer.ok
    }
    await until(isReady, timeout).catch(() => {
      throw new Error(`The site isn't ready: ${said}\n${log.slice(-20).join('\n')}`)
    })
  }
  // The first connection has the program started
  await until(() => connects(port), 5000)
  return {
    url,
    env,
    log,
    edge,
    app: () => childOf(edge()),
    ready,
    restart: () => child.kill('SIGHUP'),
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function connects(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  socket.destroy()
  return true
}

/** The process that this one has begun, of which there is one at most. */
function childOf(pid: number | undefined): number | undefined {
  try {
    return (
      Number(readFileSync(`/proc/${pid ?? 0}/task/${pid ?? 0}/children`, 'utf8').split(' ')[0]) || undefined
    )
  } catch {
    return undefined
  }
}
