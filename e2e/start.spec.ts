import { type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, renameSync, rmdirSync } from 'node:fs'
import path from 'node:path'
import { expect } from '@playwright/test'
import { addressOf } from '../i18n/addresses'
import { routing } from '../i18n/routing'
import { article, messagesOf } from './fixtures'
import { isReady, started } from './own-site'

/** What a program said, both ways, until it ended. */
async function saidBy(program: ChildProcess): Promise<string> {
  let said = ''
  for (const output of [program.stdout, program.stderr])
    output?.on('data', (part: Buffer) => (said += part.toString()))
  await once(program, 'close')
  return said
}

started('an operator with a wrong setting is told which, in one sentence', async ({ site }) => {
  const program = site.start({ PORT: 'harbour' })
  const said = await saidBy(program)
  expect(program.exitCode).toBe(1)
  expect(said).toMatch(/^The setting PORT is wrong: .+\.$/m)
  expect(said).not.toMatch(/^ {4}at /m)
})

started(
  'readers keep what they had when the site starts without its database, and it recovers when that is back, whoever reads its log',
  async ({ site }) => {
    site.start().stdout?.resume()
    await expect.poll(() => isReady(site), { timeout: 30_000 }).toBe(true)
    const before = await (await fetch(site.url + article.uk.path)).text()
    expect(before).toContain(article.uk.title)
    await site.stop()

    const database = path.join(site.folder, 'site.db')
    renameSync(database, `${database}.away`)
    mkdirSync(database)
    const again = site.start()
    const sentence = new Promise<void>((resolve) =>
      again.stdout?.on('data', (part: Buffer) => {
        if (/The app ended; it is started again/.test(part.toString())) resolve()
      }),
    )
    await sentence
    expect(await isReady(site)).toBe(false)
    const kept = await fetch(site.url + article.uk.path)
    expect(kept.status).toBe(200)
    expect(kept.headers.get('age')).toMatch(/^\d+$/)
    expect(await kept.text()).toBe(before)
    // Neither read before nor one that the edge reads of its own accord after a start
    const neverRead = `${site.url}/uk/novyny/2018`
    expect((await fetch(neverRead)).status).toBe(503)

    again.stdout?.destroy()
    rmdirSync(database)
    renameSync(`${database}.away`, database)
    await expect.poll(() => isReady(site), { timeout: 30_000 }).toBe(true)
    expect((await fetch(neverRead)).status).toBe(200)
  },
)

started(
  'another municipality starts with an empty site that is whole, and says nothing of Borås',
  async ({ site }) => {
    site.start({ SITE_SEED: 'none' }).stdout?.resume()
    await expect.poll(() => isReady(site), { timeout: 30_000 }).toBe(true)
    for (const locale of routing.locales) {
      const messages = messagesOf(locale)
      const home = await (await fetch(site.url + addressOf(locale, '/'))).text()
      expect(home).toContain(messages.Home.question)
      expect(home).toContain(messages.Home.empty)
      expect(home).toContain(messagesOf('sv').Site.name)
      const pages = [
        '/',
        '/news',
        '/search',
        '/glossary',
        '/saved',
        '/news/atom.xml',
        '/feed.json',
        '/opensearch.xml',
      ] as const
      const others = ['/dcat.rdf', '/sitemap.xml', '/llms.txt', '/api/v1/editions', '/api/v1/openapi.json']
      for (const address of [...pages.map((route) => addressOf(locale, route)), ...others]) {
        const answer = await fetch(site.url + address)
        expect(answer.status, address).toBe(200)
        expect(await answer.text(), address).not.toMatch(/borås|бурос/i)
      }
    }
  },
)
