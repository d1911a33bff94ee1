import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLogger, requestId } from './log'

function record(level: Parameters<typeof createLogger>[1] = 'info') {
  const lines: string[] = []
  const logger = createLogger('app', level, { write: (line) => lines.push(line) })
  return { logger, lines }
}

test('a query that failed is logged without its values: they may be a password’s hash, or what somebody wrote', () => {
  const { logger, lines } = record()
  const cause = Object.assign(new Error('disk full'), { code: 'SQLITE_FULL' })
  const message = 'Failed query: insert into users values (?, ?)\nparams: anna@example.se,5f4dcc3b\nand more'
  const err = Object.assign(new Error(message, { cause }), { params: ['anna@example.se'], query: 'insert' })
  logger.error({ err, msg: 'Nothing was saved' })
  logger.error({ err })
  logger.error(err)
  assert.equal(lines.length, 3)
  assert.doesNotMatch(lines.join(), /anna|5f4dcc3b|and more/)
  for (const line of lines) assert.doesNotThrow(() => JSON.parse(line) as unknown)
  assert.match(lines.join(), /Failed query[^]*SQLITE_FULL/)
})

test('what whoever asks has got wrong is no error of the site’s, which would wake its operator', () => {
  const lines: string[] = []
  const isForeign = (error: unknown) => error instanceof SyntaxError
  const logger = createLogger('app', 'info', { write: (line) => lines.push(line) }, isForeign)
  for (const error of [new SyntaxError('no JSON'), new TypeError('ours')]) {
    logger.error({ err: error })
    logger.error(error)
  }
  assert.deepEqual(
    lines.map((line) => /"level":"(\w+)"/.exec(line)?.[1]),
    ['info', 'info', 'error', 'error'],
  )
})

test('lines below the level that is set aren’t written, and those about one request name it', () => {
  const { logger, lines } = record('warn')
  logger.info('Nothing to see')
  requestId.run('0f8fad5b-d9cb', () => {
    logger.warn('Look')
  })
  assert.equal(lines.length, 1)
  assert.match(lines.join(), /"request":"0f8fad5b-d9cb"/)
})
