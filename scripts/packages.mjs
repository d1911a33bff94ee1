/** The packages that the project stands on. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root, run, say } from './steps.mjs'

/** Installs the packages that the lockfile names, unless what it takes to build and to run the site is there. */
export function install() {
  installUnless(isInstalled({ withTools: false }))
}

/** The same with what only tests and tools need. */
export function installWithTools() {
  installUnless(isInstalled({ withTools: true }))
}

function installUnless(isThere) {
  if (isThere) return say('Packages are in place')
  say('Installing packages (a minute or so) …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' })
}

/** By what npm has noted of the packages that it installed. */
function isInstalled({ withTools }) {
  const note = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(note)) return false
  const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  const installed = packagesIn(note)
  const wanted = Object.entries(packagesIn(path.join(root, 'package-lock.json'))).filter(([place]) => place)
  return wanted.every(([place, { version, optional, dev, devOptional }]) => {
    const isNeeded = !optional && (withTools || !(dev || devOptional))
    return installed[place] ? installed[place].version === version : !isNeeded
  })
}
