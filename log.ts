import { AsyncLocalStorage } from 'node:async_hooks'
import pino, { type DestinationStream, type Logger } from 'pino'
import pretty from 'pino-pretty'

export type { Logger }

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** The number that pino knows this level by. */
const info = 30

/** Where what is written is kept by the process, as bundlers make several copies of a module. */
const key = Symbol.for('the request that is being answered')
const shared: typeof globalThis & { [key]?: AsyncLocalStorage<string> } = globalThis

/** The id of the request that is being answered: the edge gives it, and it stands in every line about the request. */
export const requestId = (shared[key] ??= new AsyncLocalStorage<string>())

/** What ids look like, wherever they come from. */
export const isRequestId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{8,64}$/.test(id)

/**
 * Writes a line of JSON for each event, or words where somebody watches at a terminal. No line names who reads: no
 * address of theirs, nothing that they search for or write.
 * @param isForeign whether an error is of whoever asks, who can make as many as they like: it's told as information
 */
export function createLogger(
  name: 'edge' | 'app',
  level: (typeof logLevels)[number],
  destination: DestinationStream = terminalOr(process.stdout),
  isForeign: (error: unknown) => boolean = () => false,
): Logger {
  return pino(
    {
      name,
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: plainError },
      // A line without words of its own says those of its error
      hooks: {
        streamWrite: (line) => line.replace(valuesInJson, '"'),
        logMethod(args, method, severity) {
          if (severity > info && isForeign(errorIn(args[0]))) this.info(...args)
          else method.apply(this, args)
        },
      },
      mixin: () => {
        const request = requestId.getStore()
        return request ? { request } : {}
      },
    },
    destination,
  )
}

/** Lines as they are, for programs; with colours for people, unless they want none (https://no-color.org). */
export function terminalOr(stream: NodeJS.WriteStream & { fd: number }): DestinationStream {
  if (!stream.isTTY) return pino.destination({ dest: stream.fd, sync: true })
  const colorize = !process.env.NO_COLOR
  return pretty({
    colorize,
    ignore: 'hostname',
    translateTime: 'SYS:HH:MM:ss',
    destination: stream.fd,
    sync: true,
  })
}

const errorIn = (about: unknown) =>
  typeof about === 'object' && about !== null && 'err' in about ? about.err : about

/** An error without the values of the query that failed, which may be what somebody wrote, or a password's hash. */
function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: typeof error }
  const message = withoutValues(error.message)
  return {
    type: error.name,
    message,
    ...('code' in error && { code: error.code }),
    stack: error.stack?.replace(error.message, message),
    ...(error.cause !== undefined && { cause: plainError(error.cause) }),
  }
}

/** The end of a string in JSON from where values begin. */
const valuesInJson = /\\nparams:(?:[^"\\]|\\.)*"/g

const withoutValues = (message: string) => message.replace(/\nparams:[^]*$/, '')
