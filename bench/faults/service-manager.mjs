/**
 * Does what systemd does with `deploy/news.socket` and `deploy/news.service`: holds the listening socket that it was given,
 * runs the site in FOLDER with it, and starts it again when it fails. `node service-manager.mjs FOLDER`; SIGHUP restarts
 * the site, SIGTERM ends it.
 */
import { spawn } from 'node:child_process'

const [folder] = process.argv.slice(2)
const pause = 500
// A service manager names the process that the socket is for
const program = ['-c', 'LISTEN_PID=$$ exec "$0" scripts/start.mjs', process.execPath]
let isWanted = true
let isRestarting = false
let site

function start() {
  site = spawn('/bin/sh', program, { cwd: folder, stdio: ['ignore', 'inherit', 'inherit', 3] })
  site.once('exit', (code) => {
    if (isRestarting) {
      isRestarting = false
      start()
    } else if (isWanted && code !== 0) setTimeout(start, pause)
  })
}

process.on('SIGHUP', () => {
  isRestarting = true
  site.kill('SIGTERM')
})
process.on('SIGTERM', () => {
  isWanted = false
  site.kill('SIGTERM')
})
start()
