import type { Payload } from 'payload'
import type { Metadata, TopicRecord } from '@/editions/metadata'
import { inBatches } from '../edition/batches'
import { editionCollections, relationId, type EditionDocument } from '../edition/lookups'

export async function allTopics(payload: Payload): Promise<TopicRecord[]> {
  const { docs } = await payload.find({ collection: 'topics', sort: 'id', pagination: false, depth: 0 })
  return docs.map(({ names, slugs }) => ({ names, slugs }))
}

/** What is known of each edition that was ever published, by id; `wasPublished` says which were. */
export async function* allMetadata(
  payload: Payload,
  wasPublished: (edition: Pick<Metadata, 'work' | 'language'>) => boolean,
): AsyncGenerator<Metadata> {
  const { pinned } = await payload.findGlobal({ slug: 'start-page', depth: 0 })
  const pins = (pinned ?? []).map(relationId)
  for (const collection of editionCollections)
    // Populated one level deep: topics and works are told by names that hold on any site
    for await (const documents of inBatches(payload, collection, { depth: 1 }))
      for (const document of documents) {
        const { id, work, language } = document
        if (!work || !wasPublished({ work, language })) continue
        const place = collection === 'articles' ? pins.indexOf(id) + 1 : 0
        yield { ...toMetadata(document, work), ...(place > 0 && { pinned: place }) }
      }
}

function toMetadata(document: EditionDocument, work: string): Metadata {
  const { language, publishedAt, changedAt, changedBy, oldId, reviewBy, _status, withdrawal } = document
  const news = 'topics' in document ? document : undefined
  const page = 'inFooter' in document ? document : undefined
  const topics = (news?.topics ?? []).flatMap((topic) => (typeof topic === 'object' ? topic.slugs.sv : []))
  const related = (news?.related ?? []).flatMap((one) => (typeof one === 'object' ? (one.work ?? []) : []))
  return {
    ...{ work, language, publishedAt: publishedAt ?? document.createdAt },
    ...(changedAt && { changedAt }),
    ...(changedBy && { changedBy }),
    ...(oldId && { oldId }),
    ...(reviewBy && { reviewBy }),
    ...(_status !== 'published' && !withdrawal?.outcome && { isUnpublished: true as const }),
    ...(topics.length > 0 && { topics }),
    ...(related.length > 0 && { related }),
    ...(page?.order && { order: page.order }),
    ...(page?.inFooter && { inFooter: true as const }),
  }
}
