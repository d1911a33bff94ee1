import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { once } from 'node:events'
import { test } from 'node:test'
import { session } from '@/edge/fixtures/session'
import { another, fill, name, startProxy, type Proxy } from './proxies.fixture'

const lacks = (program: string, option: string) =>
  spawnSync(program, [option]).error
    ? `NOT TESTED: ${program} isn’t installed (apt-get install ${program})`
    : false

/** What nginx needs beside our file, and Debian's has elsewhere. */
const nginxAround = (folder: string) => `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''} events { worker_connections 512; }
http { access_log off; client_body_temp_path ${folder}/bodies; proxy_temp_path ${folder}/answers;
fastcgi_temp_path ${folder}/1; uwsgi_temp_path ${folder}/2; scgi_temp_path ${folder}/3; include ${folder}/site.conf; }`

test('readers and editors come in through nginx', { skip: lacks('nginx', '-v') }, async (t) => {
  const command = ['nginx', '-p', 'FOLDER', '-c', 'FOLDER/nginx.conf']
  const proxy = await startProxy(t, command, (folder, { http, https, site }) => ({
    'nginx.conf': nginxAround(folder),
    'site.conf': fill('nginx.conf', {
      '127.0.0.1:3000': `127.0.0.1:${site}`,
      'listen 80;': `listen 127.0.0.1:${http};`,
      'listen [::]:80;': '',
      'listen 443': `listen 127.0.0.1:${https}`,
      'listen [::]:443 ssl http2;': '',
      '/etc/letsencrypt/live/news.example.se/fullchain.pem': `${folder}/certificate.pem`,
      '/etc/letsencrypt/live/news.example.se/privkey.pem': `${folder}/key.pem`,
      'news.example.se': name,
    }),
  }))
  await servesAll(proxy)
  const plain = http.get({ port: proxy.http, host: '127.0.0.1', path: '/a?b=c', headers: { host: name } })
  const [moved] = (await once(plain, 'response')) as [http.IncomingMessage]
  moved.resume()
  assert.deepEqual([moved.statusCode, moved.headers.location], [308, `https://${name}/a?b=c`])
})

test('readers and editors come in through Caddy', { skip: lacks('caddy', 'version') }, async (t) => {
  const command = ['caddy', 'run', '--config', 'FOLDER/Caddyfile', '--adapter', 'caddyfile']
  const proxy = await startProxy(t, command, (folder, { http, https, site }) => {
    const certificate = `tls ${folder}/certificate.pem ${folder}/key.pem`
    return {
      Caddyfile: `{\n admin off\n http_port ${http}\n https_port ${https}\n auto_https disable_redirects\n}\n${fill(
        'Caddyfile',
        { 'news.example.se {': `${name} {\n ${certificate}`, '127.0.0.1:3000': `127.0.0.1:${site}` },
      )}`,
    }
  })
  await servesAll(proxy)
})

test('readers and editors come in through HAProxy', { skip: lacks('haproxy', '-v') }, async (t) => {
  const command = ['haproxy', '-f', 'FOLDER/haproxy.cfg']
  const proxy = await startProxy(t, command, (folder, { http, https, site }) => ({
    'both.pem': ['certificate.pem', 'key.pem']
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
      .join(''),
    'haproxy.cfg': fill('haproxy.cfg', {
      '*:80': `127.0.0.1:${http}`,
      '*:443': `127.0.0.1:${https}`,
      '/etc/haproxy/news.example.se.pem': `${folder}/both.pem`,
      '10.0.0.1:3000': `127.0.0.1:${site}`,
      // Nobody answers there
      '10.0.0.2:3000': '127.0.0.1:1',
      '10.0.0.3:3000': '127.0.0.1:1',
    }),
  }))
  await servesAll(proxy)
})

const post = (path: string, headers = {}) => ({ ':method': 'POST', ':path': path, ...headers })

async function servesAll({ ask, connect }: Proxy): Promise<void> {
  const page = await ask({ ':path': '/article/1' })
  assert.equal(page.status, 200)
  assert.match(page.text, /version 1/)
  assert.equal(page.headers['strict-transport-security'], 'max-age=63072000')

  const forged = { 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'http', ...session }
  const { headers } = JSON.parse((await ask(post('/api/x', forged), Buffer.from('a'))).text) as {
    headers: Record<string, string>
  }
  assert.equal(headers['x-forwarded-for'], another)
  assert.equal(headers['x-forwarded-proto'], 'https')

  const upload = await ask(post('/api/media', session), Buffer.alloc(20 * 1024 * 1024, 'x'))
  assert.match(upload.text, /"length":20971520/)
  const tooMuch = await ask(post('/api/media', session), Buffer.alloc(22 * 1024 * 1024, 'x'))
  assert.equal(tooMuch.status, 413)
  assert.match(tooMuch.text, /≤ 20 MB/)

  const slow = await Promise.all(Array.from({ length: 70 }, connect))
  for (const socket of slow)
    socket.write(`POST /api/users/login HTTP/1.1\r\nHost: ${name}\r\nContent-Length: 4000\r\n\r\n{`)
  assert.equal((await ask(post('/api/users/login'), Buffer.from('{}'))).status, 200)
  for (const socket of slow) socket.destroy()
}
