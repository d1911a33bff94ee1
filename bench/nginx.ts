import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { end, freePort, until, type Running } from './site.ts'

/** nginx with these pages, and what they load, as files, compressed beforehand; null where nginx isn't installed. */
export async function startNginx(pages: Record<string, string>): Promise<Running | null> {
  if (spawnSync('nginx', ['-v']).status !== 0) return null
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-bench-'))
  const port = await freePort()
  mkdirSync(path.join(folder, 'html'))
  for (const [name, html] of Object.entries(pages)) {
    writeFileSync(path.join(folder, 'html', name), html)
    writeFileSync(path.join(folder, 'html', `${name}.gz`), gzipSync(html, { level: 9 }))
  }
  const config = path.join(folder, 'nginx.conf')
  writeFileSync(
    config,
    `daemon off; user root; worker_processes auto; pid ${folder}/pid; error_log ${folder}/error.log;
     events { worker_connections 2048; }
     http { types { text/html html; text/javascript js; text/css css; } charset utf-8; access_log off; gzip_static on; keepalive_requests 1000000; open_file_cache max=100;
       client_body_temp_path ${folder}; proxy_temp_path ${folder}; fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
       server { listen 127.0.0.1:${port}; root ${folder}/html; } }`,
  )
  const child = spawn('nginx', ['-c', config, '-p', folder], { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  await until(async () => (await fetch(`${url}/${Object.keys(pages)[0] ?? ''}`)).ok, 5000)
  const stop = async () => {
    await end(child)
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, folder, pid: child.pid ?? 0, stop }
}
