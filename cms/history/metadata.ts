import type { Payload } from 'payload'
import type { Metadata, Topic } from '@/editions/metadata'
import { relationId, type EditionCollection, type EditionDocument } from '../edition/lookups'

/** Documents read at once. */
const atOnce = 200

export async function allTopics(payload: Payload): Promise<Topic[]> {
  const { docs } = await payload.find({ collection: 'topics', sort: 'id', pagination: false, depth: 0 })
  return docs.map(({ names, slugs }) => ({ names, slugs }))
}

/** What is known of each edition that was ever published, by id; `wasPublished` says which were. */
export async function* allMetadata(
  payload: Payload,
  wasPublished: (edition: Pick<Metadata, 'work' | 'language'>) => boolean,
): AsyncGenerator<Metadata> {
  const { pinned } = await payload.findGlobal({ slug: 'start-page', depth: 0 })
  const places = new Map((pinned ?? []).map((one, index) => [relationId(one), index + 1]))
  for (const collection of ['articles', 'pages'] as const)
    for await (const document of allDocuments(payload, collection)) {
      const { work, language } = document
      if (!work || !wasPublished({ work, language })) continue
      const place = places.get(collection === 'articles' ? document.id : undefined)
      yield { ...toMetadata(document, work), ...(place && { pinned: place }) }
    }
}

async function* allDocuments(payload: Payload, collection: EditionCollection) {
  for (let page = 1, more = true; more; page++) {
    // Populated one level deep: topics and works are told by names that hold on any site
    const found = await payload.find({ collection, sort: 'id', limit: atOnce, page, depth: 1 })
    yield* found.docs
    more = found.hasNextPage
  }
}

function toMetadata(document: EditionDocument, work: string): Metadata {
  const { language, publishedAt, changedAt, changedBy, oldId, _status, withdrawal } = document
  const news = 'topics' in document ? document : undefined
  const page = 'inFooter' in document ? document : undefined
  const topics = (news?.topics ?? []).flatMap((topic) => (typeof topic === 'object' ? topic.slugs.sv : []))
  const related = (news?.related ?? []).flatMap((one) => (typeof one === 'object' ? (one.work ?? []) : []))
  return {
    ...{ work, language, publishedAt: publishedAt ?? document.createdAt },
    ...(changedAt && { changedAt }),
    ...(changedBy && { changedBy }),
    ...(oldId && { oldId }),
    ...(_status !== 'published' && !withdrawal?.outcome && { isUnpublished: true as const }),
    ...(topics.length > 0 && { topics }),
    ...(related.length > 0 && { related }),
    ...(page?.order && { order: page.order }),
    ...(page?.inFooter && { inFooter: true as const }),
    ...(page?.reviewBy && { reviewBy: page.reviewBy }),
  }
}
