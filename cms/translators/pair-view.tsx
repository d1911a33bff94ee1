import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'
import type { BlockDifference } from '@/editions/compare'
import type { PlacedBlock } from '@/editions/model'
import { blockText, pictureText } from '@/editions/text'
import type { WordChange } from '@/editions/compare-words'
import type { Locale } from '@/i18n/routing'
import { AdminPage } from './admin-page'
import { findPair, type Pair } from './pair'
import { editorLanguageOf, type EditorLanguage } from '../editor-language'
import { isEditionCollection } from '../edition/lookups'
import { comparison, followsNow, sentences } from './sentences'

/** A translation beside what has changed in its original, with the one button that says that it follows again. */
export async function PairView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = editorLanguageOf(req.i18n)
  const segments = props.params?.segments
  const [kind, last] = Array.isArray(segments) ? segments.slice(-2) : []
  const id = Number(last)
  const collection = isEditionCollection(kind) ? kind : undefined
  const pair = req.user && collection ? await findPair(req, collection, id) : null
  return (
    <AdminPage
      props={props}
      path={`/admin/translations/${kind ?? ''}/${last ?? ''}`}
      title={pair?.content.title ?? sentences.unknownText[locale]}
      language={pair?.language}
    >
      {pair && collection && (
        <>
          <p>{comparison(pair.original.follows, pair.original.latest, locale)}</p>
          <p>
            <a href={`/admin/collections/${collection}/${id}`}>{sentences.edit[locale]}</a>
          </p>
          <SideBySide pair={pair} locale={locale} />
          {pair.original.follows < pair.original.latest && (
            <form method="post" action={`/api/${collection}/${id}/follow`}>
              <input type="hidden" name="revision" value={pair.original.latest} />
              <button type="submit" className="btn btn--style-primary btn--size-medium">
                {followsNow(pair.original.latest, locale)}
              </button>
            </form>
          )}
        </>
      )}
    </AdminPage>
  )
}

function SideBySide({ pair, locale }: { pair: Pair; locale: EditorLanguage }) {
  const { content, language, original } = pair
  const { title, lead, picture, body } = original.difference
  const blocks = new Map(content.body.map((block) => [block.id, block]))
  const left = content.body.filter(({ id }) => !body.some(({ now }) => now.id === id))
  const languages = { from: original.language, to: language }
  return (
    <table className="pair">
      <thead>
        <tr>
          <th scope="col">{sentences.original[locale]}</th>
          <th scope="col">{sentences.translation[locale]}</th>
        </tr>
      </thead>
      <tbody>
        <Line
          languages={languages}
          says={sentences.heading[locale]}
          words={title}
          translation={content.title}
        />
        <Line languages={languages} says={sentences.lead[locale]} words={lead} translation={content.lead} />
        {picture && (
          <Line
            languages={languages}
            says={sentences.picture[locale]}
            words={picture.words}
            translation={content.picture && pictureText(content.picture)}
          />
        )}
        {body.map((difference) => (
          <Line
            key={difference.now.id}
            languages={languages}
            says={changeOf(difference, locale)}
            words={difference.words}
            translation={textOf(blocks.get(difference.now.id))}
          />
        ))}
        {left.map((block) => (
          <Line key={block.id} languages={languages} words={[]} translation={blockText(block)} />
        ))}
      </tbody>
    </table>
  )
}

function changeOf({ change }: BlockDifference, locale: EditorLanguage): string | undefined {
  return change === 'unchanged' ? undefined : sentences[change][locale]
}

function textOf(block: PlacedBlock | undefined): string | undefined {
  return block && blockText(block)
}

type LineProps = {
  languages: { from: Locale; to: Locale }
  /** In the editor's language. */
  says?: string | undefined
  words: WordChange[]
  translation: string | undefined
}

/** What has changed must be said in words, not by colour alone (WCAG 1.4.1). */
function Line({ languages, says, words, translation }: LineProps) {
  return (
    <tr className={words.some(({ kind }) => kind !== 'same') ? 'changed' : undefined}>
      <td>
        {says && <strong>{says}: </strong>}
        <span lang={languages.from}>{words.map(toMark)}</span>
      </td>
      <td lang={languages.to}>{translation}</td>
    </tr>
  )
}

function toMark({ kind, text }: WordChange, at: number): ReactNode {
  if (kind === 'added') return <ins key={at}>{text}</ins>
  if (kind === 'removed') return <del key={at}>{text}</del>
  return text
}
