import type { DestinationStream } from 'pino'
import { createLogger, type Logger } from '@/log'

/** Says something to an operator: a warning, unless told otherwise. */
export type Log = (sentence: string, level?: 'info' | 'warn' | 'error') => void

/** A request that was answered, and how; `path` is without the query, which may be what somebody searches for. */
export type AnsweredRequest = {
  request: string
  method: string
  path: string
  status: number
  milliseconds: number
}

/** The log of the edge, and of the app behind it, whose lines come through here. */
export function createLog(level: Parameters<typeof createLogger>[1], destination: DestinationStream) {
  const logger = createLogger('edge', level, destination)
  const log: Log = (sentence, as = 'warn') => {
    logger[as](sentence)
  }
  return {
    log,
    logRequest: (answered: AnsweredRequest) => {
      logger.info(answered, 'request')
    },
    /** A line that the app wrote: as it is when it's a line of its log, else as one of ours. */
    passOn: (line: string) => {
      if (isLogLine(line)) destination.write(`${line}\n`)
      else if (line.trim()) writePlain(logger, line)
    },
  }
}

/** What the framework prints has colours of its own. */
function writePlain(logger: Logger, line: string): void {
  logger.info({ from: 'app' }, line.replace(/\u001b\[[\d;]*m/g, '').trimEnd())
}

function isLogLine(line: string): boolean {
  if (!line.startsWith('{"level":"')) return false
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
