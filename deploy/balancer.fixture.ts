import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fill } from './proxies.fixture'

/** HAProxy as `haproxy.cfg` has it, without TLS, before three sites (`127.0.0.1:3001`); `more` is otherwise in that file, too. */
export function startBalancer(port: number, sites: string[], more: Record<string, string> = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'balancer-'))
  const file = path.join(folder, 'haproxy.cfg')
  const addresses = Object.fromEntries(sites.map((site, at) => [`10.0.0.${at + 1}:3000`, site]))
  const plain = {
    '  bind *:80\n': `  bind 127.0.0.1:${port}\n`,
    '  bind *:443 ssl crt /etc/haproxy/news.example.se.pem alpn h2,http/1.1\n': '',
    '  http-request redirect scheme https code 308 unless { ssl_fc }\n': '',
    'X-Forwarded-Proto https': 'X-Forwarded-Proto http',
  }
  writeFileSync(file, fill('haproxy.cfg', { ...plain, ...addresses, ...more }))
  const child = spawn('haproxy', ['-q', '-f', file], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
