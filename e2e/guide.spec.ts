import { readFileSync, writeFileSync } from 'node:fs'
import type { Locator } from '@playwright/test'
import sharp from 'sharp'
import { editorLanguages, type EditorLanguage } from '../cms/editor-language'
import { fileOf, type GuidePage } from '../cms/guide/files'
import { expect as expectSoon } from './fixtures'
import { missed, played, scenes, type Stage } from './guide-scenes'
import { stageIn } from './guide-stage'
import { isReady, started } from './own-site'

/** The admin answers in seconds on a busy machine. */
const expect = expectSoon.configure({ timeout: 20_000 })

const account = { email: 'anna@example.org', password: 'gul cykel under bron' }

/** Where a button is renamed, it is in each language; playing it in all of them would take minutes of every test run. */
const compared = ['sv'] as const

const records = () => started.info().config.updateSnapshots === 'all'

started('the pictures of the editors’ guide show the admin as it is', async ({ browser, site }) => {
  started.setTimeout(300_000)
  const settings = {
    REVIEW: 'pages',
    SITE_SEED: 'none',
    ADMIN_EMAIL: account.email,
    ADMIN_PASSWORD: account.password,
  }
  site.start(settings).stdout?.resume()
  await expect.poll(() => isReady(site), { timeout: 60_000 }).toBe(true)
  await fetch(`${site.url}${missed}`)
  for (const language of records() ? editorLanguages : compared)
    await play(await stageIn(browser, site, account, language))
})

async function play(stage: Stage) {
  for (const page of played) await compareOrRecord(await scenes[page](stage), page, stage.language)
  await stage.page.context().close()
}

/**
 * A picture is as old as what it shows. Its pixels differ from machine to machine; what is compared is what the headings
 * and controls in it are called, which is kept beside it. `--update-snapshots=all` takes it anew.
 */
async function compareOrRecord(element: Locator, page: GuidePage, language: EditorLanguage) {
  const record = fileOf(page, language, 'names.txt')
  if (records()) {
    await element.page().waitForLoadState('networkidle')
    const picture = await element.screenshot({ animations: 'disabled', caret: 'hide' })
    await sharp(picture)
      .webp({ quality: 70, effort: 6 })
      .toFile(fileOf(page, language, 'webp'))
    writeFileSync(record, await namesIn(element))
  }
  const old = `${language}/${page} shows what the admin no longer is: take the pictures anew with npm run record-guide`
  await expect.poll(() => namesIn(element), { message: old }).toBe(readFileSync(record, 'utf8'))
}

/** A line of the browser's accessibility tree that is a heading or a control, up to its name. */
const named =
  /^ *- '?((?:heading|columnheader|button|textbox|combobox|option|checkbox|radio) ".*?")(?: \[|'?:|'?$)/gm

/** What the headings and controls in an element are called, a line each, whatever numbers are in them. */
async function namesIn(element: Locator): Promise<string> {
  const names = (await element.ariaSnapshot()).matchAll(named)
  return Array.from(names, ([, name = '']) => `${name.replace(/\d+/g, '0')}\n`).join('')
}
