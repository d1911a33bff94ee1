import type { Revision } from '@/editions/model'
import { ageOf } from '../publishing/ages'
import { readsTheSame } from '../publishing/revision'

/** All revisions of one edition, from the first; there is at least one. */
export type ImportedEdition = { first: Revision; latest: Revision; history: Revision[] }

/** The editions that an import holds, originals before translations. */
export function editionsOf(revisions: readonly Revision[]): ImportedEdition[] {
  const editions = new Map<string, ImportedEdition>()
  for (const revision of revisions) {
    const key = `${revision.work}/${revision.language}`
    const edition = editions.get(key)
    if (edition) Object.assign(edition, { latest: revision, history: [...edition.history, revision] })
    else editions.set(key, { first: revision, latest: revision, history: [revision] })
  }
  return [...editions.values()].sort((one, other) => rank(one) - rank(other))
}

const rank = ({ latest }: ImportedEdition) => (isTranslation(latest) ? 1 : 0)

export function isTranslation({ translation, follows }: Revision): boolean {
  return Boolean(translation ?? follows)
}

/**
 * What the CMS knows of an edition beside its content. The time of a text that was published elsewhere before its
 * first revision isn't on record, nor who changed it, nor its id on an older site.
 */
export function documentOf(
  { first, latest, history }: ImportedEdition,
  original: ImportedEdition | undefined,
) {
  const { work, language, slug, follows, translation } = latest
  return {
    work,
    language,
    slug,
    publishedAt: first.publishedAt,
    changedAt: lastChange(history) ?? null,
    follows: follows?.number ?? null,
    ...(translation && { translation }),
    age: original ? ageOf(original.history, follows?.number) : null,
    minor: false,
    _status: 'published' as const,
  }
}

/** When the edition last came to say something else, by the editor's own word. */
function lastChange(history: readonly Revision[]): string | undefined {
  return history.findLast((revision, index) => {
    const before = history[index - 1]
    return before && !revision.minor && !readsTheSame(before, withoutPlaces(revision))
  })?.publishedAt
}

function withoutPlaces({ content, ...rest }: Revision) {
  return { ...rest, content: { ...content, body: content.body.map(({ id: _place, ...block }) => block) } }
}
