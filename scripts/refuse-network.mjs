/**
 * Loaded before each program of a test run (`node --import`): refuses every connection but those to this machine, and
 * notes the attempt in the file that `REFUSED_CONNECTIONS` names, so that the run fails.
 */
import { appendFileSync } from 'node:fs'
import { Socket } from 'node:net'

const connect = Socket.prototype.connect

Socket.prototype.connect = function (...args) {
  const host = hostIn(args)
  if (isThisMachine(host)) return connect.apply(this, args)
  const { REFUSED_CONNECTIONS } = process.env
  if (REFUSED_CONNECTIONS) appendFileSync(REFUSED_CONNECTIONS, `${host} (${process.argv[1]})\n`)
  process.nextTick(() => this.destroy(new Error(`A test may not connect to another host: ${host}`)))
  return this
}

/** Of what `connect` can be called with: options, a port and a host, a path, or a list of those from Node itself. */
function hostIn(args) {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  if (typeof first === 'object') return first.path ? undefined : first.host
  return typeof second === 'string' ? second : undefined
}

function isThisMachine(host) {
  return !host || /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/.test(host)
}
