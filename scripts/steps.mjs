/** The steps from a fresh clone to a running site. Plain JavaScript without packages: it runs before they are installed. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

/**
 * How a TypeScript file of the project is run. Without the condition, Lexical chooses its files by top-level `await`s,
 * and Node 20's loader forgets one of them in about one start of eight.
 */
export const typescript = ['--conditions=production', '--import', 'tsx']

export class StepFailed extends Error {}

/**
 * Node.js 20 and 22 from the patch on that no longer takes for a header's end what other servers don't
 * (CVE-2025-23167), and all from 24 on. Odd ones are not mended. `engines` in package.json says the same.
 */
const patches = { 20: [19, 2], 22: [15, 1] }

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  const [leastMinor = 0, leastPatch = 0] = patches[major] ?? []
  const isMended = minor > leastMinor || (minor === leastMinor && patch >= leastPatch)
  if (major >= 24 || (patches[major] && isMended)) return
  throw new StepFailed(
    `Node.js 20.19.2, 22.15.1, 24 or newer is needed; this is ${version}. See https://nodejs.org.`,
  )
}

/** Stops with a sentence when a setting is wrong. */
export function checkSettings(env = process.env) {
  const { status } = spawnSync(process.execPath, [...typescript, 'scripts/check-settings.ts'], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(1)
}

/** What the site is built from: `steps.test.ts` sees that what these import is among them. */
export const sources = [
  'app',
  'cms',
  'components',
  'content',
  'database',
  'editions',
  'i18n',
  'instrumentation.ts',
  'log.ts',
  'messages',
  'search',
  'uploads',
  'next.config.ts',
  'postcss.config.mjs',
  'proxy.ts',
  'setting-places.ts',
  'setting-values.ts',
  'settings.ts',
  'site-folder.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** Builds the site when anything that it's made of has changed since the last time. */
export function build(env = process.env) {
  const stamp = path.join(root, '.next/built')
  const wanted = hash(sources)
  if (isStamped(stamp, wanted)) return say('The build is up to date')
  checkSettings(env)
  say('Building the site (a minute or so) …')
  run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    quiet: true,
  })
  writeFileSync(stamp, wanted)
}

/**
 * How the edge is run, for little memory: V8 collects early, as the trees of pages are large and live very shortly, and
 * few arenas, as glibc keeps one for each thread and brotli leaves its tables in all of them.
 */
export const frugal = {
  args: ['--max-semi-space-size=4', '--heap-growing-percent=30'],
  env: { MALLOC_ARENA_MAX: '2' },
}

/**
 * Makes one JavaScript file of a long-running TypeScript program, in `.next/`, and returns where. Without `tsx` in its
 * process it takes 35 MB less. When it is up to date nothing is written: the disk may be full, or the folder read-only.
 */
export function bundle(entry) {
  const outfile = path.join('.next', path.basename(path.dirname(entry)), 'program.mjs')
  const stamp = path.join(root, path.dirname(outfile), 'bundled')
  const wanted = hash([...new Set([...sources, 'edge', path.dirname(entry)])])
  if (isStamped(stamp, wanted)) return outfile
  run(process.execPath, ['scripts/bundle.mjs', entry, outfile])
  writeFileSync(stamp, wanted)
  return outfile
}

/**
 * Runs a program that goes on until it's told to stop; passes the signals on, and a listening socket that a service manager
 * has handed to this process (sd_listen_fds(3)), and ends as the program ends.
 */
export function serve(args, env = process.env) {
  const isHanded = env.LISTEN_PID === String(process.pid)
  if (isHanded && env.LISTEN_FDS !== '1')
    throw new StepFailed(`The site listens on one socket; it was handed ${env.LISTEN_FDS}.`)
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', ...(isHanded ? [3] : [])],
    env: { ...env, LISTEN_FDS: isHanded ? env.LISTEN_FDS : '', NEXT_TELEMETRY_DISABLED: '1' },
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

/** Runs the steps; a failure is told in its own words, without a stack. */
export async function main(...steps) {
  try {
    for (const [at, step] of steps.entries()) {
      progress = `${at + 1}/${steps.length}`
      await step()
    }
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** Which step of how many is being taken. */
let progress = ''

export function say(sentence) {
  console.log(
    `${String(Math.round(performance.now() / 1000)).padStart(4)} s  ${progress.padEnd(4)}${sentence}`,
  )
}

/** `quiet` keeps what the program prints to itself, unless it fails. */
export function run(command, args, { quiet = false, ...options } = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    ...options,
  })
  if (status === 0) return
  if (quiet) console.error(stdout, stderr)
  throw new StepFailed(error?.message ?? `This step failed: ${path.basename(command)} ${args.join(' ')}`)
}

/** A port of 127.0.0.1 that nobody listens on at this moment. @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function isStamped(stamp, wanted) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
}

function hash(places) {
  const sum = createHash('sha256')
  for (const file of places.flatMap((place) => filesIn(path.join(root, place))).sort())
    sum.update(path.relative(root, file)).update(readFileSync(file))
  return sum.digest('hex')
}

/** Tests, and what is read when it's asked for, such as the pages and pictures of the editors' guide. */
const unbuilt = /\.(test\.ts|fixture\.ts|md|webp|txt)$/

function filesIn(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place)
    .filter((name) => !unbuilt.test(name))
    .flatMap((name) => filesIn(path.join(place, name)))
}
