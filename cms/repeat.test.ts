import assert from 'node:assert/strict'
import { EventEmitter, once } from 'node:events'
import { test } from 'node:test'
import { repeat } from './repeat'

test('what fails once is logged and done again, and never twice at once', async () => {
  const logged: string[] = []
  const logger = { error: ({ msg }: { msg: string }) => void logged.push(msg) }
  const times = new EventEmitter()
  let running = 0
  let count = 0
  const work = async () => {
    assert.equal(++running, 1)
    await new Promise(setImmediate)
    running--
    if (++count === 3) times.emit('third')
    if (count === 1) throw new Error('The first time fails.')
  }
  // Timers of its own would let the process end
  const alive = setInterval(() => undefined, 1000)
  repeat({ logger }, work, { pause: 1, failed: 'tried again' })
  await once(times, 'third')
  clearInterval(alive)
  assert.deepEqual(logged, ['tried again'])
})
