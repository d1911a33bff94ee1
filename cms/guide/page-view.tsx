import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { editorLanguageOf, type EditorLanguage } from '../editor-language'
import { AdminPage } from '../translators/admin-page'
import { guidePages, isGuidePage, type GuidePage } from './files'
import { readGuidePage } from './pages'
import { Parts } from './parts'
import { pictureSize } from './picture'
import { guideWords } from './words'
import './guide.css'

/** One page of the guide, at `/admin/guide/begin`. */
export async function GuidePageView(props: AdminViewServerProps) {
  const language = editorLanguageOf(props.initPageResult.req.i18n)
  const segments = props.params?.segments
  const [name, ...more] = Array.isArray(segments) ? segments.slice(1) : []
  if (!isGuidePage(name) || more.length > 0) notFound()
  const [{ title, text }, size] = await Promise.all([
    readGuidePage(name, language),
    pictureSize(name, language),
  ])
  return (
    <AdminPage props={props} path={`/admin/guide/${name}`} title={title}>
      <article className="guide-page">
        <Parts parts={text} picture={{ address: `/api/guide/${language}/${name}`, ...size }} />
      </article>
      <Onward page={name} language={language} />
    </AdminPage>
  )
}

async function Onward({ page, language }: { page: GuidePage; language: EditorLanguage }) {
  const next = guidePages[guidePages.indexOf(page) + 1]
  const title = next && (await readGuidePage(next, language)).title
  return (
    <p className="ways">
      {title && (
        <a href={`/admin/guide/${next}`}>
          {guideWords.next[language]} {title}
        </a>
      )}
      <a href="/admin/guide">{guideWords.all[language]}</a>
    </p>
  )
}
