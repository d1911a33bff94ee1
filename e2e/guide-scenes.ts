import type { Locator, Page } from '@playwright/test'
import { beginWords } from '../cms/begin/words'
import { checklistWords } from '../cms/checklist/words'
import { factorWords } from '../cms/accounts/second-factor/words'
import type { EditorLanguage } from '../cms/editor-language'
import { guidePages, type GuidePage } from '../cms/guide/files'
import { labels as reviewLabels } from '../cms/review/labels'
import { words as sheetWords } from '../cms/translators/sheet/words'
import { expect as expectSoon } from './fixtures'
import { guideTexts } from './guide-texts'

/** The admin answers in seconds on a busy machine. */
const expect = expectSoon.configure({ timeout: 20_000 })

/** What readers ask for in vain. */
export const missed = '/sommarbad'

/** Where the scenes are played: the admin in a language, with texts in it. */
export type Stage = { page: Page; language: EditorLanguage; text: number; translation: number }

/** A window where panels stand beside a text, and one where what is as wide as the window can still be read in the guide's column. */
export const wide = { width: 1280, height: 1600 }
const narrow = { width: 800, height: 1600 }

type Scene = (stage: Stage) => Promise<Locator>

const region = ({ page, language }: Stage, heading: Record<EditorLanguage, string>) =>
  page.getByRole('region', { name: heading[language] })

/** Brings onto the screen what each page of the guide has a picture of; in the order of `played`, as some go on where others end. */
export const scenes: Record<GuidePage, Scene> = {
  begin: async ({ page, language }) => {
    await page.setViewportSize(narrow)
    await page.goto('/admin/collections/articles/create')
    await page.getByLabel(beginWords.title[language]).fill(guideTexts[language].title)
    await page.getByLabel(beginWords.language[language]).selectOption(language)
    return page.locator('.begin')
  },
  pictures: async ({ page, text }) => {
    await page.goto(`/admin/collections/pages/${text}`)
    await expect(page.locator('#field-picture img')).toBeVisible()
    return page.locator('#field-picture')
  },
  blocks: async ({ page, language }) => {
    await page.setViewportSize(wide)
    await page.locator('.rich-text-lexical').getByText(guideTexts[language].paragraph).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('/')
    await expect(page.locator('.slash-menu-popup')).toBeVisible()
    return page.locator('.slash-menu-popup')
  },
  publish: async (stage) => {
    await stage.page.keyboard.press('Escape')
    const panel = region(stage, checklistWords.heading)
    await expect(panel.getByRole('heading', { name: checklistWords.advice[stage.language] })).toBeVisible()
    return panel
  },
  review: async (stage) => {
    const panel = region(stage, reviewLabels.heading)
    await expect(panel.getByRole('button', { name: reviewLabels.ask[stage.language] })).toBeVisible()
    return panel
  },
  translate: async ({ page, language, translation }) => {
    await page.setViewportSize(narrow)
    await page.goto(`/admin/translations/articles/${translation}`)
    await expect(page.getByRole('status').filter({ hasText: sheetWords.saved[language] })).toBeVisible()
    return page.locator('table.pair')
  },
  after: async ({ page }) => {
    const row = page.getByRole('row').filter({ hasText: missed })
    await expect(async () => {
      await page.goto('/admin/missed')
      await expectSoon(row).toBeVisible({ timeout: 500 })
    }).toPass()
    return page.locator('.translators table')
  },
  'start-page': async ({ page }) => {
    await page.goto('/admin/collections/messages/create')
    await expect(page.locator('#field-gravity')).toBeVisible()
    return page.locator('.document-fields__main .render-fields').first()
  },
  accounts: async (stage) => {
    await stage.page.goto('/admin/account')
    const panel = region(stage, factorWords.heading)
    await expect(panel.getByRole('button', { name: factorWords.turnOn[stage.language] })).toBeVisible()
    return panel
  },
  links: async ({ page, language, text }) => {
    await page.goto(`/admin/collections/pages/${text}`)
    const button = page.locator('.fixed-toolbar [data-button-key=link]').first()
    await expect(button).toBeVisible()
    await page.locator('.rich-text-lexical').getByText(guideTexts[language].paragraph).dblclick()
    await button.click()
    const panel = page.getByRole('dialog').filter({ has: page.getByRole('radio') })
    await expect(panel.getByRole('radio')).toHaveCount(2)
    await panel.getByRole('textbox').first().fill(guideTexts[language].heading)
    return panel.locator('form')
  },
}

/** The order of the scenes: the guide's, but for links, as a link stays in the text. */
export const played: GuidePage[] = [...guidePages.filter((page) => page !== 'links'), 'links']
