import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { strFromU8, unzipSync } from 'fflate'
import { addressOf } from '../i18n/addresses'
import { routing, type Locale } from '../i18n/routing'
import { makeWithPicture } from './articles'
import { article, expect, test, words } from './fixtures'
import { languageProblems } from './language-problems'
import { sourceSentences } from './source-page'

/** Where Debian puts EPUBCheck, the W3C's own checker. */
const epubcheck = process.env.EPUBCHECK_JAR ?? '/usr/share/java/epubcheck.jar'

const slugOf = (locale: Locale) => article[locale].path.split('/').at(-1) ?? ''

/** The files of a book, after seeing that it is one: `mimetype` first, stored, without extra fields (OCF, 4.2.7). */
function open(book: Buffer) {
  expect(book.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip')
  const files = unzipSync(book)
  return (name: string) => strFromU8(files[`EPUB/${name}`] ?? new Uint8Array())
}

async function problems(book: Buffer) {
  const { messages } = await EpubCheck.validate(book)
  return messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
}

for (const locale of routing.locales)
  test(`a reader takes the article along as a book in ${locale}, with accessibility metadata`, async ({
    page,
  }) => {
    await page.goto(article[locale].path)
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: words(locale, 'AboutText')('book') }).click()
    const download = await coming
    expect(download.suggestedFilename()).toMatch(/\.epub$/)
    const address = addressOf(locale, '/news/[slug]/book.epub', { slug: slugOf(locale) })
    const answer = await page.request.get(address)
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/epub+zip',
      'x-robots-tag': 'noindex',
    })
    const book = await answer.body()
    expect(await problems(book)).toEqual([])
    const file = open(book)
    const metadata = file('package.opf')
    expect(metadata).toContain('properties="cover-image"')
    expect(metadata).toContain(`<dc:title xml:lang="${locale}">${article[locale].title}</dc:title>`)
    expect(metadata).toContain(`<dc:language>${locale}</dc:language>`)
    for (const [property, value] of [
      ['accessMode', 'textual'],
      ['accessModeSufficient', 'textual'],
      ['accessibilityFeature', 'structuralNavigation'],
      ['accessibilityHazard', 'none'],
      ['accessibilitySummary', words(locale, 'Book')('accessibility')],
    ])
      expect(metadata).toContain(`<meta property="schema:${property}">${value}</meta>`)
    expect(file(`${locale}.xhtml`)).toContain(`lang="${locale}" xml:lang="${locale}"`)
    for (const name of [`${locale}.xhtml`, 'nav.xhtml']) expect(languageProblems(file(name))).toEqual([])
  })

test('the book has every sentence of the source, in order', async ({ request }) => {
  const address = addressOf('sv', '/news/[slug]/book.epub', { slug: slugOf('sv') })
  const text = open(await (await request.get(address)).body())('sv.xhtml')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
  let from = 0
  for (const sentence of sourceSentences()) {
    const at = text.indexOf(sentence, from)
    expect(at, `“${sentence}” comes after what precedes it`).toBeGreaterThanOrEqual(0)
    from = at + sentence.length
  }
})

test('a delegation gets one book in the languages it chose, each marked', async ({ page }) => {
  await page.goto(addressOf('uk', '/news/[slug]/print', { slug: slugOf('uk') }))
  await page.getByLabel('Svenska').check()
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: words('uk', 'PrintOut')('book') }).click()
  const book = await (await page.request.get((await coming).url())).body()
  expect(await problems(book)).toEqual([])
  const file = open(book)
  const languages = [...file('package.opf').matchAll(/<dc:language>(\w+)</g)].map(([, one]) => one)
  expect(languages).toEqual(['uk', 'sv'])
  const contents = file('nav.xhtml')
  expect(contents).toContain(words('uk', 'PrintOut')('contents'))
  for (const locale of ['uk', 'sv'] as const)
    expect(contents).toContain(
      `<li lang="${locale}" xml:lang="${locale}"><a href="${locale}.xhtml">${article[locale].title}</a>`,
    )
})

test('a picture is in the book, with its text alternative, caption and credit', async ({
  editor,
  request,
}) => {
  const { alt, slug } = await makeWithPicture(editor.request)
  const book = await (await request.get(addressOf('sv', '/news/[slug]/book.epub', { slug }))).body()
  expect(await problems(book)).toEqual([])
  const chapter = open(book)('sv.xhtml')
  expect(chapter).toContain(`<img src="picture-1.jpg" alt="${alt}"`)
  expect(chapter).toMatch(/<figcaption>Tyget vävdes i Borås\. .*Vävskolan<\/figcaption>/)
  const metadata = open(book)('package.opf')
  expect(metadata).toContain('>alternativeText<')
  expect(metadata).toContain('href="picture-1.jpg" media-type="image/jpeg" properties="cover-image"')
  expect(unzipSync(book)['EPUB/picture-1.jpg']?.length).toBeGreaterThan(1000)
})

test('EPUBCheck of the W3C finds no problem in a book of three languages', async ({ request }, testInfo) => {
  test.skip(
    !existsSync(epubcheck) || spawnSync('java', ['-version']).status !== 0,
    'NOT TESTED: EPUBCheck or Java isn’t installed (Debian: apt-get install epubcheck; or name its file in EPUBCHECK_JAR).',
  )
  const query = routing.locales.map((locale) => `lang=${locale}`).join('&')
  const address = addressOf('en', '/news/[slug]/book.epub', { slug: slugOf('en') })
  const file = testInfo.outputPath('three.epub')
  writeFileSync(file, await (await request.get(`${address}?${query}`)).body())
  const { status, stdout, stderr } = spawnSync('java', ['-jar', epubcheck, '--failonwarnings', file], {
    encoding: 'utf8',
  })
  expect(stdout + stderr).toContain('0 errors / 0 warnings')
  expect(status).toBe(0)
})
