import path from 'node:path'
import { settingsOrExit } from '@/settings'
import { defaultLimits, startEdge } from './edge'
import { lockOrExit } from './lock'
import { site } from './site'

/** It runs where `npm start` was called: in the project's folder. */
const root = process.cwd()
const settings = settingsOrExit()
const { host, port, siteUrl, dataDir } = settings
const log = (line: string) => {
  console.log(line)
}

// Whoever read the log may be gone; the readers aren't
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

await lockOrExit(dataDir, log)
const edge = await startEdge({
  siteUrl,
  port,
  host,
  site,
  proxies: settings.trustedProxies,
  metrics: { port: settings.metricsPort, host: settings.metricsHost },
  dataFolder: dataDir,
  memory: settings.edgeCacheBytes,
  disk: 2 * 1024 ** 3,
  limits: defaultLimits,
  app: {
    // Not 127.0.0.1: with it, Next takes its own rewrites for foreign addresses and redirects to itself for ever.
    command: (appPort) => ({
      file: process.execPath,
      args: [
        // Else V8 keeps 150 MB more of garbage (measured while all parts of a large sitemap were made)
        '--heap-growing-percent=60',
        '--import',
        path.join(root, 'edge/exit-with-parent.mjs'),
        path.join(root, 'node_modules/next/dist/bin/next'),
        'start',
        '-H',
        'localhost',
        '-p',
        String(appPort),
      ],
    }),
    env: { ...process.env, NODE_ENV: 'production' },
    // Not a file of `public/`: those are answered before `instrumentation.ts` is done
    probePath: '/.well-known/security.txt',
    log,
  },
  log,
})
edge.app.once('up', () => {
  log(`\n  The site:             ${siteUrl}\n  The editors’ entrance: ${siteUrl}/admin\n`)
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void edge.stop().then(() => process.exit(0))
  })
}
