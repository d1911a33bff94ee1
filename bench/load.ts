import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

export type Load = { pagesPerSecond: number; p50: number; p99: number; errors: number }

export const hasWrk = () => spawnSync('wrk', ['-v']).error === undefined

/** 32 connections that ask for one page as fast as they're answered. Latencies in milliseconds. */
export async function load(url: string, seconds: number, headers: string[] = []): Promise<Load> {
  const given = ['Accept-Encoding: gzip', ...headers].flatMap((header) => ['-H', header])
  const args = ['-t1', '-c32', `-d${seconds}s`, '--latency', ...given, url]
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const said = await text(child.stdout)
  const latency = (share: string) =>
    milliseconds(new RegExp(`^\\s+${share}%\\s+(\\S+)$`, 'm').exec(said)?.[1])
  const numbers = (pattern: RegExp) => [...(pattern.exec(said)?.[0].matchAll(/\d+/g) ?? [])].map(Number)
  const failed = [...numbers(/Non-2xx or 3xx responses: .*/).slice(2), ...numbers(/Socket errors: .*/)]
  return {
    pagesPerSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]),
    p50: latency('50'),
    p99: latency('99'),
    errors: failed.reduce((sum, one) => sum + one, 0),
  }
}

function milliseconds(said = ''): number {
  const [, number, unit] = /^([\d.]+)(us|ms|s)$/.exec(said) ?? []
  return Number(number) * ({ us: 0.001, ms: 1, s: 1000 }[unit ?? ''] ?? NaN)
}

/** Opens so many connections that ask nothing, and returns how many are still open when one of them is used. */
export async function idleConnections(url: string, count: number): Promise<number> {
  const { hostname, port } = new URL(url)
  const sockets = Array.from({ length: count }, () => connect(Number(port), hostname))
  let open = 0
  for (const socket of sockets) socket.on('error', () => undefined).on('close', () => open--)
  await Promise.all(sockets.map((socket) => once(socket, 'connect').then(() => open++)))
  const [first] = sockets
  first?.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n')
  if (first) await once(first, 'data')
  const held = open
  for (const socket of sockets) socket.destroy()
  return held
}
