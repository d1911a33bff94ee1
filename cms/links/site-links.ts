import type { Payload } from 'payload'
import { wherePublic } from '@/database/public'
import { linksIn } from '@/editions/links'
import type { LinkTarget } from '@/editions/model'
import { inlineText } from '@/editions/text'
import type { Locale } from '@/i18n/routing'
import { inBatches } from '../edition/batches'
import { editionCollections, type EditionCollection } from '../edition/lookups'
import { keyOf, latestRevisions } from '../publishing/search-index'

/** A link that readers have before them, and in which text. */
export type SiteLink = {
  edition: { collection: EditionCollection; id: number; language: Locale; title: string; work: string }
  words: string
  href: string
  target?: LinkTarget
}

/** Every link in the body of every public text. */
export async function* siteLinks(payload: Payload): AsyncGenerator<SiteLink> {
  for (const collection of editionCollections)
    for await (const docs of inBatches(payload, collection, { where: wherePublic() })) {
      const revisions = await latestRevisions({ payload }, docs)
      for (const doc of docs) {
        const { content, work } = revisions.get(keyOf(doc)) ?? {}
        if (!content || !work) continue
        const edition = { collection, id: doc.id, language: doc.language, title: content.title, work }
        for (const { href, target, content: words } of content.body.flatMap(linksIn))
          yield { edition, words: inlineText(words), href, ...(target && { target }) }
      }
    }
}
