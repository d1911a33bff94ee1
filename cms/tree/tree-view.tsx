import type { AdminViewServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { may } from '../roles'
import { AdminPage } from '../translators/admin-page'
import { placesOf } from './places'
import { Tree } from './tree'
import { words } from './words'

/** All pages as they stand below one another, to be moved by those who may write them. */
export async function TreeView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = editorLanguageOf(req.i18n)
  const places = req.user ? await placesOf(req.payload) : []
  const mayMove = may(req.user, 'update', 'pages') === true
  return (
    <AdminPage props={props} path="/admin/tree" title={words.title[locale]}>
      {mayMove && <p>{words.how[locale]}</p>}
      {places.length > 0 ? (
        <Tree places={places} locale={locale} mayMove={mayMove} />
      ) : (
        <p>{words.none[locale]}</p>
      )}
    </AdminPage>
  )
}
