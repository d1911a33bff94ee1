import { defineConfig } from '@playwright/test'

const { PORT = '3000', SITE_URL = `http://127.0.0.1:${PORT}`, CHROMIUM_PATH } = process.env

/** `npm test` sets the port, a fresh DATA_DIR and the browser. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json']],
  use: {
    baseURL: SITE_URL,
    ...(CHROMIUM_PATH && {
      launchOptions: {
        executablePath: CHROMIUM_PATH,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      },
    }),
  },
  webServer: {
    command: 'node scripts/start.mjs',
    url: `${SITE_URL}/readyz`,
    timeout: 180_000,
    reuseExistingServer: true,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
