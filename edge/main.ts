import path from 'node:path'
import { terminalOr } from '@/log'
import { settingsOrExit } from '@/settings'
import { missingSite, secretIn } from '@/site-folder'
import { startEdge } from './edge'
import { defaultLimits } from './limits'
import { lockOrExit } from './lock'
import { createLog } from './log'
import { sessionsSignedBy } from './sessions'
import { site } from './site'

/** Where a service manager's socket is, as `scripts/start.mjs` passes it on. */
const firstHandedOn = 3
/** It runs where `npm start` was called: in the project's folder. */
const root = process.cwd()
const settings = settingsOrExit()
const { host, port, siteUrl, adminUrl, dataDir } = settings
const { log, logRequest, passOn } = createLog(settings.logLevel, terminalOr(process.stdout))

// Whoever read the log may be gone; the readers aren't
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

const missing = missingSite(settings)
if (missing) {
  log(missing, 'error')
  process.exit(1)
}
await lockOrExit(dataDir, log)
const edge = await startEdge({
  siteUrl,
  adminUrl,
  listenAt: process.env.LISTEN_FDS ? { fd: firstHandedOn } : { port, host },
  site,
  proxies: settings.trustedProxies,
  hasSession: sessionsSignedBy(() => settings.secret ?? secretIn(dataDir)),
  metrics: { port: settings.metricsPort, host: settings.metricsHost },
  dataFolder: dataDir,
  publicationsAt: settings.databaseUrl.startsWith('postgres') ? settings.databaseUrl : undefined,
  memory: settings.edgeCacheBytes,
  disk: 2 * 1024 ** 3,
  limits: { ...defaultLimits, staleAfter: settings.staleAfter },
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
    // Next puts the app's own port into PORT: the address in the world, by default of PORT, would be wrong there
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: siteUrl },
    // Not a file of `public/`: those are answered before `instrumentation.ts` is done
    probePath: '/.well-known/security.txt',
    log,
    passOn,
  },
  log,
  onAnswered: settings.logRequests ? logRequest : undefined,
})
edge.app.once('up', () => {
  log(`The site is at ${siteUrl}, the editors’ entrance at ${adminUrl}/admin`, 'info')
})

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void edge.stop().then(() => process.exit(0))
  })
}
