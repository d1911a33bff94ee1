import type { AdminViewServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { isEditionCollection } from '../edition/lookups'
import { may } from '../roles'
import { BeginForm } from './begin-form'
import { beginWords } from './words'
import './begin.css'

/**
 * Where a text begins, in the place of the CMS's empty form, which made a draft of every visit: there is one once it has
 * a title.
 */
export function BeginView({ initPageResult }: AdminViewServerProps) {
  const { collectionConfig, req } = initPageResult
  const slug: unknown = collectionConfig?.slug
  if (!isEditionCollection(slug)) return null
  const locale = editorLanguageOf(req.i18n)
  return (
    <main className="begin gutter--left gutter--right">
      <h1>{beginWords.heading[slug][locale]}</h1>
      {may(req.user, 'create', slug) === true ? (
        <BeginForm collection={slug} />
      ) : (
        <p>
          <a href="/admin/translations">{beginWords.onlyTranslations[locale]}</a>
        </p>
      )}
    </main>
  )
}
