import { targetsIn, withTargets } from '@/editions/links'
import type { EditionContent, LinkTarget } from '@/editions/model'
import { attachmentAddress } from '@/editions/href'
import { editionFor, pathOf } from '@/editions/page-tree'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { newestAttachments } from './attachments'
import { findPublished } from './editions'
import { pageTree } from './page-tree'
import { ofWorks } from './questions'

/**
 * A content whose links to texts of this site lead to where those are now, in a reader's language where there is such an
 * edition, else to the original. What is public no longer keeps the address that it had, which says why. Uploaded documents
 * are in their newest version.
 */
export async function withCurrentLinks(content: EditionContent, locale: Locale): Promise<EditionContent> {
  const targets = targetsIn(content)
  if (targets.length === 0) return content
  const works = (collection: LinkTarget['collection']) =>
    targets.filter((target) => target.collection === collection).map(({ work }) => work)
  const places = new Map([
    ...(await newsPlaces(works('articles'), locale)),
    ...(await pagePlaces(works('pages'), locale)),
    ...(await attachmentPlaces(works('attachments'))),
  ])
  return withTargets(content, ({ work }) => places.get(work))
}

type Place = { href: string; target: LinkTarget }

async function newsPlaces(works: string[], locale: Locale): Promise<[string, Place][]> {
  if (works.length === 0) return []
  const { docs } = await findPublished(ofWorks(works))
  return works.flatMap((work): [string, Place][] => {
    const editions = docs.filter((doc) => doc.work === work)
    const given =
      editions.find(({ language }) => language === locale) ?? editions.find(({ original }) => !original)
    if (!given) return []
    const { language, slug } = given
    const href = addressOf(language, '/news/[slug]', { slug })
    return [[work, { href, target: { collection: 'articles', work, language } }]]
  })
}

async function pagePlaces(works: string[], locale: Locale): Promise<[string, Place][]> {
  if (works.length === 0) return []
  const tree = await pageTree('tree')
  return works.flatMap((work): [string, Place][] => {
    const node = tree.get(work)
    const given = node && editionFor(node, locale)
    if (!given) return []
    const { language } = given
    const href = addressOf(language, '/pages/[slug]', { slug: pathOf(tree, node, language) })
    return [[work, { href, target: { collection: 'pages', work, language } }]]
  })
}

async function attachmentPlaces(works: string[]): Promise<[string, Place][]> {
  const attachments = await newestAttachments(works)
  return attachments.map((target) => [target.work, { href: attachmentAddress(target.file), target }])
}
