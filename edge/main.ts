import path from 'node:path'
import { settingsOrExit } from '../settings.ts'
import { startEdge } from './edge.ts'

/** It runs where `npm start` was called: in the project's folder. */
const root = process.cwd()
const { host, port, siteUrl, dataDir, edgeCacheBytes } = settingsOrExit()
const log = (line: string) => {
  console.log(line)
}

/** Enough for the app to have compiled what readers use most. */
const firstReads = [
  ...['/', '/en', '/uk', '/nyheter', '/en/news', '/uk/novyny'],
  ...searches('/sok', ['kommun', 'nyheter', 'förskola', 'polis', 'ukrainsk polis']),
  ...searches('/en/search', ['municipality', 'news', 'school', 'police', 'Ukrainian police']),
  ...searches('/uk/poshuk', ['муніципалітет', 'новини', 'школа', 'поліція', 'українська поліція']),
]

function searches(path: string, queries: string[]): string[] {
  return queries.map((q) => `${path}?${new URLSearchParams({ q }).toString()}`)
}

// Whoever read the log may be gone; the readers aren't
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

const edge = await startEdge({
  siteUrl,
  port,
  host,
  folder: path.join(dataDir, 'pages'),
  memory: edgeCacheBytes,
  disk: 2 * 1024 ** 3,
  patience: 10_000,
  headPatience: 10_000,
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
  places: {
    passThrough: ['/admin', '/api', '/_next', '/preview', '/en/preview', '/uk/preview'],
    files: ['/_next/static', '/api/media/file', '/api/logos/file', '/api/v1'],
    forms: ['/synpunkter', '/en/feedback', '/uk/vidhuk'],
    parameters: ['page', 'q', 'topic', 'year', 'month', 'lang', 'since', 'after', 'path'],
  },
  languages: [
    {
      prefix: '',
      lang: 'sv',
      title: 'Sidan kan inte visas just nu',
      sentence: 'Försök igen om en liten stund. Är det bråttom, ring kommunens växel.',
    },
    {
      prefix: '/en',
      lang: 'en',
      title: 'This page can’t be shown right now',
      sentence: 'Please try again in a moment. If it is urgent, call the municipality.',
    },
    {
      prefix: '/uk',
      lang: 'uk',
      title: 'Цю сторінку зараз не можна показати',
      sentence: 'Спробуйте ще раз за хвилину. Якщо це терміново, зателефонуйте до муніципалітету.',
    },
  ],
  firstReads,
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
