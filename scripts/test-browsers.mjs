/**
 * `npm run test:browsers`: what readers do, in Firefox and in WebKit (Safari's engine), on a site with an empty database. Apart
 * from `npm test`, as it needs programs of the system; it says which are missing.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { installWithTools } from './packages.mjs'
import { build, checkNode, freePort, main, root, say, StepFailed, typescript } from './steps.mjs'
import { runNode, withDataDir } from './tests.mjs'

const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)

/** The path of the first of these programs that is there. */
function program(...names) {
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync)
}

/** WebKit's own browser, which Debian keeps in /usr/lib/TRIPLET/webkit2gtk-VERSION/. */
function miniBrowser() {
  const inside = (folder) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
  return inside('/usr/lib')
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => inside(path.join('/usr/lib', name)))
    .filter(({ name }) => /^webkit2gtk-[\d.]+$/.test(name))
    .map(({ parentPath, name }) => path.join(parentPath, name, 'MiniBrowser'))
    .find(existsSync)
}

const browsers = {
  Firefox: { debian: 'firefox-esr', needs: { FIREFOX: program('firefox', 'firefox-esr') } },
  WebKit: {
    debian: 'webkit2gtk-driver xvfb',
    needs: {
      WEBKIT_DRIVER: program('WebKitWebDriver'),
      WEBKIT_BROWSER: miniBrowser(),
      XVFB: program('Xvfb'),
    },
  },
}

await main(checkNode, installWithTools, () =>
  withDataDir(async (dataDir, env) => {
    const found = Object.entries(browsers).filter(([name, { debian, needs }]) => {
      const isThere = Object.values(needs).every(Boolean)
      if (!isThere) say(`${name} isn't installed, so it isn't tested (on Debian: apt-get install ${debian}).`)
      return isThere
    })
    if (found.length === 0) throw new StepFailed('There is no browser to test in.')
    build(env)
    const site = await startSite(env)
    try {
      const failed = []
      for (const [name, { needs }] of found) {
        say(`In ${name} …`)
        const args = [...typescript, '--test', 'e2e/browsers/paths.ts']
        const { status } = await runNode(args, { ...env, ...needs, SITE_URL: site.url })
        if (status !== 0) failed.push(name)
      }
      if (failed.length > 0) throw new StepFailed(`Failed in ${failed.join(' and ')}`)
      say(`All passed in ${found.map(([name]) => name).join(' and ')}`)
    } finally {
      await site.stop()
    }
  }),
)

async function startSite(env) {
  const port = String(await freePort())
  const url = `http://localhost:${port}`
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { ...env, PORT: port, SITE_URL: url },
    stdio: 'ignore',
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const stop = () => {
    child.kill()
    return ended
  }
  for (let tries = 0; tries < 600; tries += 1) {
    if (
      await fetch(`${url}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop }
    if (child.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  await stop()
  throw new StepFailed('The site did not start.')
}
