import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http2 from 'node:http2'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import tls from 'node:tls'
import { freePort, until } from '@/bench/site'
import { appOptions } from '@/edge/fixtures/app'
import { startSite, type Site } from '@/edge/fixtures/start'

export type Proxy = {
  site: Site
  http: number
  /** Asks over TLS and HTTP/2, from another address of this machine than the proxy's own. */
  ask: (headers: http2.OutgoingHttpHeaders, body?: Buffer) => Promise<Answer>
  /** An encrypted connection on which bytes go out as they are (HTTP/1.1). */
  connect: () => Promise<tls.TLSSocket>
}

type Answer = { status: number | undefined; headers: http2.IncomingHttpHeaders; text: string }

/** The program, its arguments, and its files by their names, for a site that listens on this port. */
type Setup = (folder: string, ports: { http: number; https: number; site: number }) => Record<string, string>

export const name = 'news.example'

/** Where clients come from; only Linux has more than one address of this machine to itself. */
export const another = process.platform === 'linux' ? '127.0.0.2' : '127.0.0.1'

/** A file of this folder with other values in it, all of which are there. */
export function fill(file: string, values: Record<string, string>): string {
  let filled = readFileSync(path.join(import.meta.dirname, file), 'utf8')
  for (const [value, other] of Object.entries(values)) {
    if (!filled.includes(value)) throw new Error(`${file} has no ${value}.`)
    filled = filled.replaceAll(value, other)
  }
  return filled
}

/** A site behind a real proxy with a certificate of its own, as long as the test runs. */
export async function startProxy(t: TestContext, command: string[], setUp: Setup): Promise<Proxy> {
  const folder = mkdtempSync(path.join(tmpdir(), 'proxy-'))
  const bodies = { grace: 60_000, leastRate: 1000, timeout: 60_000 }
  // 20 MB take their time on a busy machine
  const times = { probe: 500, timeout: 30_000, pause: 50, longestPause: 400 }
  const site = await startSite(t, {
    proxies: ['127.0.0.1'],
    siteUrl: `https://${name}`,
    limits: { bodies, renderTimeout: 60_000 },
    app: { ...appOptions(() => undefined), times },
  })
  await site.ready()
  const ports = { http: await freePort(), https: await freePort(), site: site.port }
  const certificate = makeCertificate(folder)
  for (const [file, content] of Object.entries(setUp(folder, ports)))
    writeFileSync(path.join(folder, file), content)
  const [program = '', ...args] = command.map((word) => word.replace('FOLDER', folder))
  const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, HOME: folder } })
  const ended = once(child, 'exit')
  t.after(async () => {
    child.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  })
  const connect = (protocol: string) =>
    tls.connect({
      socket: net.connect({ host: '127.0.0.1', port: ports.https, localAddress: another }),
      servername: name,
      ca: certificate,
      ALPNProtocols: [protocol],
    })
  await until(async () => {
    const socket = connect('http/1.1')
    await once(socket, 'secureConnect')
    socket.destroy()
    return true
  }, 20_000)
  return {
    site,
    http: ports.http,
    ask: (headers, body) => askOver(connect('h2'), headers, body),
    connect: async () => {
      const socket = connect('http/1.1').on('error', () => undefined)
      await once(socket, 'secureConnect')
      return socket
    },
  }
}

async function askOver(
  socket: tls.TLSSocket,
  headers: http2.OutgoingHttpHeaders,
  body?: Buffer,
): Promise<Answer> {
  const session = http2.connect(`https://${name}`, { createConnection: () => socket })
  const stream = session.request({ ':authority': name, ...headers })
  stream.end(body)
  const [got] = (await once(stream, 'response')) as [http2.IncomingHttpHeaders & { ':status'?: number }]
  const answer = { status: got[':status'], headers: got, text: await text(stream) }
  session.close()
  return answer
}

function makeCertificate(folder: string): Buffer {
  const [key, file] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')]
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1']
  const names = ['-subj', `/CN=${name}`, '-addext', `subjectAltName=DNS:${name}`]
  const { status, stderr } = spawnSync('openssl', ['req', ...kind, ...names, '-keyout', key, '-out', file])
  if (status !== 0) throw new Error(stderr.toString())
  return readFileSync(file)
}
