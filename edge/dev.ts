/** Run by `npm run dev`: the ordinary `next dev`, on a data folder that no other start uses meanwhile. */
import { spawn } from 'node:child_process'
import { settingsOrExit } from '@/settings'
import { terminalOr } from '@/log'
import { lockOrExit } from './lock'
import { createLog } from './log'

const { port, dataDir, logLevel } = settingsOrExit()
await lockOrExit(dataDir, createLog(logLevel, terminalOr(process.stdout)).log)
const next = 'node_modules/next/dist/bin/next'
const child = spawn(process.execPath, [next, 'dev', '-H', '127.0.0.1', '-p', String(port)], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))
