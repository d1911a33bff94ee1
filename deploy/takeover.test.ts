import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { canHoldSockets, startService } from '@/bench/faults/service'
import { askAt, type Answer } from '@/edge/fixtures/ask'
import { session } from '@/edge/fixtures/session'
import { root } from '@/scripts/steps.mjs'

const place = mkdtempSync(path.join(tmpdir(), 'takeover-'))
after(() => {
  rmSync(place, { recursive: true, force: true })
})
const inPlace = (name: string) => path.join(place, name)

/** A version of the program in a folder of its own, started by the real `scripts/steps.mjs`. */
function build(version: number): string {
  const folder = inPlace(`news-${version}`)
  mkdirSync(path.join(folder, 'scripts'), { recursive: true })
  symlinkSync(path.join(root, 'bench'), path.join(folder, 'bench'))
  const steps = JSON.stringify(path.join(root, 'scripts/steps.mjs'))
  writeFileSync(
    path.join(folder, 'scripts/start.mjs'),
    `import { serve, typescript } from ${steps}
    serve([...typescript, 'edge/fixtures/handed-on.ts'], { ...process.env, NEWS_VERSION: '${version}' })`,
  )
  return folder
}

/** Lets a link lead somewhere, in one step, as `ln -sfn` and a rename do. */
function link(folder: string): void {
  symlinkSync(folder, inPlace('next'))
  renameSync(inPlace('next'), inPlace('news'))
}

const versionIn = ({ text }: Answer) => Number(/version"?:? ?(\d)/.exec(text)?.[1])

const skip = canHoldSockets() ? false : 'NOT TESTED: systemd-socket-activate isn’t installed'

test(
  'a second version takes over while readers read and editors save, and nobody’s request is lost',
  { skip, timeout: 60_000 },
  async () => {
    link(build(1))
    const service = await startService({ folder: inPlace('news'), dataDir: inPlace('data') })
    try {
      await service.ready()
      const port = Number(new URL(service.url).port)
      const answers: Record<'readers' | 'editors', Answer[]> = { readers: [], editors: [] }
      const latest = { readers: 0, editors: 0 }
      const isOver = () => latest.readers === 2 && latest.editors === 2
      const goOn = async (who: 'readers' | 'editors', ask: () => Promise<Answer>) => {
        while (!isOver()) {
          const answer = await ask()
          answers[who].push(answer)
          latest[who] = versionIn(answer)
        }
      }
      const read = (at: number) => () => askAt(port, `/article/${at}`)
      const save = () => askAt(port, '/api/articles', { method: 'POST', body: '{}', headers: session })
      const people = [1, 2, 3, 4].flatMap((at) => [goOn('readers', read(at)), goOn('editors', save)])
      while (!latest.readers || !latest.editors) await new Promise(setImmediate)
      link(build(2))
      service.restart()
      await Promise.all(people)
      for (const [who, got] of Object.entries(answers)) {
        assert.deepEqual([...new Set(got.map(({ status }) => status))], [200], who)
        assert.deepEqual([...new Set(got.map(versionIn))].sort(), [1, 2], who)
      }
    } finally {
      await service.stop()
    }
  },
)

test('a socket that is meant for another process isn’t taken', () => {
  const code = "import { serve } from './scripts/steps.mjs'; serve(['-p', '`[${process.env.LISTEN_FDS}]`'])"
  for (const LISTEN_PID of ['', '1']) {
    const env = { ...process.env, LISTEN_FDS: '1', LISTEN_PID }
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      env,
      encoding: 'utf8',
      cwd: root,
    })
    assert.equal(stdout.trim(), '[]')
  }
})
