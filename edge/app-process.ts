import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import http from 'node:http'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

export interface AppOptions {
  /** The program and its arguments for an app that is to listen on `port` of localhost. */
  command: (port: number) => { file: string; args: string[] }
  env: NodeJS.ProcessEnv
  /** A path that is cheap to answer; any answer counts as life. */
  probePath: string
  log: (line: string) => void
  /** Milliseconds: between two probes, until one is given up, and the first and longest pause before a restart. */
  times?: { probe: number; patience: number; pause: number; longestPause: number }
}

const TIMES = { probe: 2000, patience: 3000, pause: 500, longestPause: 30_000 }

/** So many probes in a row without answer, after the app was well, mean that it hangs. */
const HUNG_AFTER = 5
/** An app that ran this long, in milliseconds, was well: the next pause is short again. */
const SETTLED = 60_000

/**
 * Keeps the app running: starts it, starts it again with growing pauses when it ends, ends it when it hangs. Emits
 * `up` when it begins to answer and `down` when it no longer does.
 */
export class AppProcess extends EventEmitter<{ up: []; down: [] }> {
  isUp = false
  port = 0
  private child: ChildProcess | undefined
  private stopping = false
  private readonly times: typeof TIMES

  constructor(private readonly options: AppOptions) {
    super()
    this.times = options.times ?? TIMES
  }

  /** Runs until `stop`; never rejects. */
  async run(): Promise<void> {
    let pause = this.times.pause
    while (!this.stopping) {
      const started = Date.now()
      await this.runOnce()
      if (this.isStopping()) return
      if (Date.now() - started > SETTLED) pause = this.times.pause
      this.options.log(`The app ended; it is started again in ${pause} ms.`)
      await wait(pause)
      pause = Math.min(pause * 2, this.times.longestPause)
    }
  }

  /** Asks the app to end, and makes it end after `patience` milliseconds. */
  async stop(patience: number): Promise<void> {
    this.stopping = true
    const { child } = this
    if (child?.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    await ended
    clearTimeout(timer)
  }

  /** Looks at once whether the app answers, and remembers it. */
  async probe(): Promise<boolean> {
    const isUp = await answers(this.port, this.options.probePath, this.times.patience)
    this.note(isUp && this.child?.exitCode === null)
    return this.isUp
  }

  /** A method, as the property can change during an `await`, which the compiler doesn't think of. */
  private isStopping(): boolean {
    return this.stopping
  }

  private async runOnce(): Promise<void> {
    this.port = await freePort()
    const { file, args } = this.options.command(this.port)
    const child = spawn(file, args, { env: this.options.env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    this.child = child
    for (const output of [child.stdout, child.stderr]) {
      if (output)
        createInterface(output).on('line', (line) => {
          this.options.log(`app: ${line}`)
        })
    }
    const ended = new AbortController()
    const end = new Promise<void>((resolve) => {
      child.once('exit', () => {
        resolve()
      })
      child.once('error', (error) => {
        this.options.log(`The app can't be started: ${error.message}`)
        resolve()
      })
    })
    void end.then(() => {
      ended.abort()
    })
    void this.watch(child, ended.signal)
    await end
    this.note(false)
  }

  private async watch(child: ChildProcess, signal: AbortSignal): Promise<void> {
    let wasUp = false
    let misses = 0
    while (!signal.aborted) {
      const isUp = await this.probe()
      wasUp ||= isUp
      misses = isUp ? 0 : misses + 1
      if (wasUp && misses >= HUNG_AFTER) {
        this.options.log('The app hangs; it is ended.')
        child.kill('SIGKILL')
        return
      }
      const pause = wasUp ? this.times.probe : Math.min(200, this.times.probe)
      await wait(pause, undefined, { signal }).catch(() => undefined)
    }
  }

  private note(isUp: boolean): void {
    if (isUp === this.isUp) return
    this.isUp = isUp
    this.emit(isUp ? 'up' : 'down')
  }
}

/** A port of the loopback interface that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.')
  return address.port
}

function answers(port: number, path: string, patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.request({ host: 'localhost', port, path, method: 'HEAD', agent: false })
    const timer = setTimeout(() => request.destroy(), patience)
    request.once('response', (response) => {
      response.resume()
      resolve(true)
    })
    request.once('error', () => undefined)
    request.once('close', () => {
      clearTimeout(timer)
      resolve(false)
    })
    request.end()
  })
}
