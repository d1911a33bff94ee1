import type { AdminViewServerProps, Payload } from 'payload'
import { languageNames } from '@/i18n/language-names'
import { isLocale, routing } from '@/i18n/routing'
import { editorLanguageOf, type EditorLanguage } from '../../editor-language'
import { AdminPage } from '../../translators/admin-page'
import { words as folders } from '../folders/words'
import { thumbnail } from '../thumbnail'
import { undescribed, type Undescribed } from './find'
import { words } from './words'
import '../lists.css'

const path = '/admin/undescribed'

/** The texts whose pictures lack a description, of one language or of all, each with the way to it. */
export async function UndescribedView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = editorLanguageOf(req.i18n)
  const asked = props.searchParams?.language
  const chosen = isLocale(asked) ? asked : undefined
  const all = req.user ? await undescribed(req.payload) : []
  const texts = all.filter(({ language }) => !chosen || language === chosen)
  const pictures = await picturesOf(req.payload, texts)
  return (
    <AdminPage props={props} path={path} title={folders.undescribed[locale]}>
      <p>{words.how[locale]}</p>
      <nav aria-label={words.languages[locale]}>
        <ul>
          {[undefined, ...routing.locales].map((language) => (
            <li key={language ?? ''}>
              <a
                href={language ? `${path}?language=${language}` : path}
                aria-current={language === chosen ? 'page' : undefined}
                lang={language}
              >
                {language ? languageNames[language] : words.all[locale]} (
                {all.filter((text) => !language || text.language === language).length})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {texts.length > 0 ? (
        <ul className="undescribed">
          {texts.map((text) => (
            <Line key={`${text.collection}/${text.id}`} text={text} pictures={pictures} locale={locale} />
          ))}
        </ul>
      ) : (
        <p>{words.none[locale]}</p>
      )}
    </AdminPage>
  )
}

type Pictures = ReadonlyMap<number, { name: string; src: string | null }>
type LineProps = { text: Undescribed; pictures: Pictures; locale: EditorLanguage }

function Line({ text, pictures, locale }: LineProps) {
  const { collection, id, title, language, files, isPublic } = text
  const shown = files.flatMap((file) => pictures.get(file) ?? [])
  return (
    <li>
      <span className="pictures">
        {shown.map(({ name, src }) => src && <img key={name} src={src} alt="" loading="lazy" />)}
      </span>
      <div>
        <a href={`/admin/collections/${collection}/${id}`} lang={title ? language : undefined}>
          {title || words.untitled[locale]}
        </a>
        <span className="says">
          <span lang={language}>{languageNames[language]}</span> ·{' '}
          {words[isPublic ? 'published' : 'draft'][locale]}
          {shown.map(({ name }) => ` · ${name}`)}
        </span>
      </div>
    </li>
  )
}

async function picturesOf(payload: Payload, texts: readonly Undescribed[]): Promise<Pictures> {
  const where = { id: { in: [...new Set(texts.flatMap(({ files }) => files))] } }
  const { docs } = await payload.find({ collection: 'media', where, pagination: false, depth: 0 })
  return new Map(docs.map(({ id, ...row }) => [id, { name: row.filename ?? '', src: thumbnail(row) }]))
}
