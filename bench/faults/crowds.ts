import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { article } from '../site.ts'
import { Admin } from './admin.ts'
import type { Scene } from './scene.ts'
import { adminPassword } from './service.ts'

/** Milliseconds until somebody was logged in, and until a page was there; NaN when they were refused. */
export type Served = { login: number; page: number }

/** Posts to the login that send a byte every second and never end. */
export const slowPosts = (scene: Scene, count: number): Promise<Served> =>
  among(
    scene,
    count,
    'POST /api/users/login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000\r\n\r\n{',
    ' ',
  )

/** Connections whose request has begun and never ends. */
export const halfOpen = (scene: Scene, count: number): Promise<Served> =>
  among(scene, count, 'GET / HTTP/1.1\r\nHost: localhost\r\nX-', 'x')

/** What an editor and a reader get while so many others have sent this beginning and go on with a drop each second. */
async function among({ service }: Scene, count: number, beginning: string, drop: string): Promise<Served> {
  const port = Number(new URL(service.url).port)
  const sockets = await Promise.all(Array.from({ length: count }, () => begin(port, beginning)))
  const drip = setInterval(() => {
    for (const socket of sockets) socket.write(drop)
  }, 1000)
  try {
    const login = await timed(() => new Admin(service.url).login('admin@example.org', adminPassword))
    const page = await timed(async () => {
      const answer = await fetch(service.url + article, { signal: AbortSignal.timeout(30_000) })
      if (!answer.ok) throw new Error(`The page is answered with ${answer.status}.`)
      return answer.text()
    })
    return { login, page }
  } finally {
    clearInterval(drip)
    for (const socket of sockets) socket.destroy()
  }
}

async function begin(port: number, beginning: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  await once(socket, 'connect')
  socket.write(beginning)
  return socket
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  try {
    await act()
    return performance.now() - from
  } catch {
    return NaN
  }
}
