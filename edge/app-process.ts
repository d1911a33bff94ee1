import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import http from 'node:http'
import { createServer } from 'node:net'
import { availableParallelism, loadavg } from 'node:os'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from './log'

export type AppOptions = {
  /** The program and its arguments for an app that is to listen on `port` of localhost. */
  command: (port: number) => { file: string; args: string[] }
  env: NodeJS.ProcessEnv
  /** A path that is cheap to answer; any answer counts as life. */
  probePath: string
  log: Log
  /** Given every line that the app prints. */
  passOn: (line: string) => void
  /** Whether everything on the machine is slow, the app with it. */
  isStarved?: () => boolean
  /** Milliseconds: between two probes, until one is given up, and the first and longest pause before a restart. */
  times?: { probe: number; timeout: number; pause: number; longestPause: number }
}

const defaultTimes = { probe: 2000, timeout: 3000, pause: 500, longestPause: 30_000 }

/** So many probes in a row without answer mean that it is down, and, after it was well, that it hangs. */
const downAfter = 2
const hungAfter = 5

/** So many times more of them, when there are so many programs for each processor that all of them are slow. */
const patience = 4
const tooMany = 2
const isMachineStarved = () => (loadavg()[0] ?? 0) > tooMany * availableParallelism()

/**
 * Milliseconds: an app that ran so long was well, so that the next pause is short again; one may take so long to
 * start, as when the tables of a big database change.
 */
const settledAfter = 60_000
const longestStart = 600_000

/**
 * Keeps the app running: starts it, starts it again with growing pauses when it ends, ends it when it hangs. Emits
 * `started` when a new one answers first, `up` and `down` when the app begins to answer and no longer does, `ended` when
 * its process has.
 */
export class AppProcess extends EventEmitter<{ started: []; up: []; down: []; ended: [] }> {
  isUp = false
  port = 0
  private child: ChildProcess | undefined
  private wasUp = false
  private misses = 0
  private probing: Promise<void> | undefined
  private readonly stopping = new AbortController()
  private readonly times: typeof defaultTimes

  constructor(private readonly options: AppOptions) {
    super()
    this.times = options.times ?? defaultTimes
  }

  /** Runs until `stop`; never rejects. */
  async run(): Promise<void> {
    const { signal } = this.stopping
    for (let pause = this.times.pause; ; pause = Math.min(pause * 2, this.times.longestPause)) {
      const started = Date.now()
      await this.runOnce()
      if (Date.now() - started > settledAfter) pause = this.times.pause
      if (!signal.aborted) this.options.log(`The app ended; it is started again in ${pause} ms.`)
      await wait(pause, undefined, { signal }).catch(() => undefined)
      if (signal.aborted) return
    }
  }

  /** Asks the app to end, and makes it end after `timeout` milliseconds. */
  async stop(timeout: number): Promise<void> {
    this.stopping.abort()
    const { child } = this
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), timeout)
    await ended
    clearTimeout(timer)
  }

  /** Ends the app at once; it is started again. */
  kill(): void {
    this.child?.kill('SIGKILL')
  }

  /** Looks whether the app answers, and remembers it. Those who ask while it looks share the result. */
  probe(): Promise<void> {
    this.probing ??= this.look().finally(() => {
      this.probing = undefined
    })
    return this.probing
  }

  private async look(): Promise<void> {
    const { child } = this
    const isAnswered = await answers(this.port, this.options.probePath, this.times.timeout)
    if (child !== this.child || child?.exitCode !== null) return
    this.misses = isAnswered ? 0 : this.misses + 1
    if (isAnswered && !this.wasUp) {
      this.wasUp = true
      this.emit('started')
    }
    this.note(isAnswered || (this.isUp && this.misses < downAfter))
  }

  private async runOnce(): Promise<void> {
    this.port = await freePort()
    // Whoever stops it ends the child that is there
    if (this.stopping.signal.aborted) return
    const { file, args } = this.options.command(this.port)
    const child = spawn(file, args, { env: this.options.env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
    Object.assign(this, { child, wasUp: false, misses: 0 })
    for (const output of [child.stdout, child.stderr]) this.handOn(output)
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
    const watching = this.watch(AbortSignal.any([ended.signal, this.stopping.signal]))
    await end
    ended.abort()
    this.note(false)
    this.emit('ended')
    await watching
  }

  private async watch(signal: AbortSignal): Promise<void> {
    const { isStarved = isMachineStarved } = this.options
    const started = Date.now()
    while (!signal.aborted) {
      await this.probe()
      const most = isStarved() ? hungAfter * patience : hungAfter
      const isHung = this.wasUp ? this.misses >= most : Date.now() - started > longestStart
      if (isHung) {
        this.options.log('The app hangs; it is ended.')
        this.kill()
        return
      }
      const pause = this.wasUp ? this.times.probe : Math.min(200, this.times.probe)
      await wait(pause, undefined, { signal }).catch(() => undefined)
    }
  }

  private handOn(output: Readable | null): void {
    if (!output) return
    createInterface(output).on('line', this.options.passOn)
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

function answers(port: number, path: string, timeout: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.request({ host: 'localhost', port, path, method: 'HEAD', agent: false })
    const timer = setTimeout(() => request.destroy(), timeout)
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
