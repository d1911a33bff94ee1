import { addressOf } from '../i18n/addresses'
import { foundByAlfa, foundByIbm, type Finding } from './engines'
import { article, expect, test } from './fixtures'

const slug = article.uk.path.split('/').at(-1) ?? ''
const parts = { slug, number: '1', other: 'sv' }

/** One page of each kind, in the language with the longest words; axe looks at all of them. */
const pages = [
  '/uk',
  addressOf('uk', '/news'),
  article.uk.path,
  addressOf('uk', '/news/[slug]/print', parts),
  addressOf('uk', '/news/[slug]/history/[number]', parts),
  addressOf('uk', '/news/[slug]/parallel/[other]', parts),
  '/uk/pro-sait/dostupnist',
  addressOf('uk', '/glossary'),
  `${addressOf('uk', '/search')}?q=${encodeURIComponent('поліція')}`,
  addressOf('uk', '/saved'),
  `${addressOf('uk', '/feedback')}?path=${article.uk.path}`,
  '/uk/nide',
]

/** Findings that are none, each with the reason why. */
const known: { rule: string; where: RegExp; because: string }[] = [
  {
    rule: 'sia-r73',
    where: /./,
    because:
      'Alfa takes the line height that pages inherit for “normal”; reading-comfort.spec.ts asks the browser',
  },
  {
    rule: 'input_label_exists',
    where: /^<textarea/,
    because: 'The field and its label are in a closed <details>: where it’s open, the engine finds the label',
  },
]

function unknown(found: Finding[]): Finding[] {
  return found.filter(({ rule, where }) => !known.some((one) => one.rule === rule && one.where.test(where)))
}

test.use({ bypassCSP: true })

test('two more engines, each with rules of its own, find nobody shut out of any kind of page', async ({
  page,
}) => {
  test.setTimeout(pages.length * 20_000)
  for (const address of pages) {
    await page.goto(address)
    expect(unknown(await foundByAlfa(page)), `Alfa at ${address}`).toEqual([])
    expect(unknown(await foundByIbm(page)), `IBM at ${address}`).toEqual([])
  }
})
