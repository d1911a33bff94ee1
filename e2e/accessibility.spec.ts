import { readFileSync, writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate, type HtmlElementLike } from 'html-validate'
import type { APIRequestContext, Page } from '@playwright/test'
import { addressOf } from '../i18n/addresses'
import { routing } from '../i18n/routing'
import { beyondSitemap } from './articles'
import { article, expect, test } from './fixtures'
import { languageProblems } from './language-problems'
import { sitemapPaths } from './xml'

const { locales } = routing

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Where the HTML standard allows `blocking` on a link: `expect` is younger than the validator's table
 * (https://html.spec.whatwg.org/multipage/semantics.html#attr-link-blocking).
 */
const elements = {
  link: {
    inherit: 'link',
    attributes: {
      blocking: {
        list: true,
        enum: ['render'],
        allowed: (node: HtmlElementLike) =>
          /^(stylesheet|preload|modulepreload|expect)$/.test(String(node.getAttribute('rel')))
            ? null
            : 'only links that a page waits for can have it',
      },
    },
  },
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: ['html5', elements],
  rules: {
    // Form only: how React and the serialiser write what means the same
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attr-quotes': 'off',
    'no-implicit-close': 'off',
    'no-implicit-button-type': 'off',
    doctype: 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // Addresses with percent signs and mailto: are long
    'no-inline-style': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
  },
})

/** Every address of the sitemap, pages that it doesn't list, and those that a form leads to. */
async function addresses(request: APIRequestContext) {
  const paths = await sitemapPaths(request)
  expect(paths.length).toBeGreaterThanOrEqual(9)
  const forms = locales.flatMap((locale) => [
    `${addressOf(locale, '/feedback')}?path=${article[locale].path}`,
    addressOf(locale, '/feedback/thanks'),
  ])
  return [...paths, ...beyondSitemap, ...forms]
}

/** Milliseconds that a page may take on a busy machine, axe included. */
const timeoutOfPage = 20_000

const schemes = ['light', 'dark'] as const
const widths = [320, 390, 768, 1280, 1920]

/** The rules that can find in the dark what they don't find in light. */
const rulesOfColour = ['color-contrast', 'link-in-text-block']

/** What axe finds on the page that is open. */
async function faultsFound(page: Page, colorScheme: 'light' | 'dark') {
  const axe = new AxeBuilder({ page })
  const { violations } = await (
    colorScheme === 'light' ? axe.withTags(rules) : axe.withRules(rulesOfColour)
  ).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Names of the tests that found nothing. */
const passed = new Set<string>()
test.afterEach(() => {
  const { title, status } = test.info()
  if (status === 'passed') passed.add(title)
})

// Every page is opened once: looked at in light and in dark, and drawn at every width
test('no one is shut out of any page (axe finds nothing, light or dark), and none scrolls sideways at any width', async ({
  page,
  request,
}) => {
  const all = await addresses(request)
  test.setTimeout(all.length * timeoutOfPage)
  for (const address of all) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(address)
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      expect(await faultsFound(page, colorScheme), `${address} in ${colorScheme}`).toEqual([])
    }
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      const drawn = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(drawn, `${address} at ${width} px`).toBeLessThanOrEqual(width)
    }
  }
})

test('browsers of every kind get valid HTML on every page', async ({ request }) => {
  for (const address of await addresses(request)) {
    const html = await (await request.get(address)).text()
    const { results } = await validator.validateString(html)
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId} ${message} ${selector ?? ''}`),
    )
    expect(found, address).toEqual([])
  }
})

test('a screen reader is never told the wrong language, on any page', async ({ request }) => {
  for (const address of await addresses(request)) {
    const html = await (await request.get(address)).text()
    expect(languageProblems(html), address).toEqual([])
  }
})

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as {
    version: string
  }
  return version
}

test('what this run has found nothing wrong with is written down, for the accessibility statement', async ({
  request,
}) => {
  expect(passed.size, 'tests before this one that passed').toBe(3)
  const check = {
    date: new Date().toISOString().slice(0, 10),
    pages: (await addresses(request)).length,
    axe: versionOf('axe-core'),
    htmlValidate: versionOf('html-validate'),
    narrowest: Math.min(...widths),
  }
  writeFileSync('docs/accessibility-check.json', `${JSON.stringify(check, null, 2)}\n`)
})
