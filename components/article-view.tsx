import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { Term } from '@/editions/glossary'
import type { EditionContent } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { Body } from './body'
import { Picture } from './picture'
import { TermExplanations } from './term-explanations'
import { Timestamp } from './timestamp'

type Props = {
  /** The reader's language. */
  locale: Locale
  /** The language of the text. */
  language: Locale
  content: EditionContent
  publishedAt?: string
  notices?: ReactNode
  /** What is said about the text: beside it where there is room, else after it. */
  about?: ReactNode
  /** By address, what must be said of a block in its place. */
  marks?: ReadonlyMap<string, ReactNode>
  /** The words of authority that the text links to, as the glossary has them. */
  terms: Term[]
}

/** An article from its title to its last word. A text in another language than the page's must be marked. */
export async function ArticleView({
  locale,
  language,
  content,
  publishedAt,
  notices,
  about,
  ...rest
}: Props) {
  const { marks, terms } = rest
  const t = await getTranslations({ locale, namespace: 'Article' })
  const { title, lead, picture, body } = content
  const lang = language === locale ? undefined : language
  return (
    <article>
      <h1 lang={lang} className="max-w-[24ch] text-[clamp(2rem,1.2rem+3.6vw,3.5rem)] leading-[1.1]">
        {title}
      </h1>
      {publishedAt && (
        <p className="mt-3 text-base text-quiet">
          {t.rich('published', { time: () => <Timestamp at={publishedAt} locale={locale} /> })}
        </p>
      )}
      {notices && <div className="mt-6 grid gap-3">{notices}</div>}
      <div className="mt-6 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,66ch)_minmax(14rem,1fr)]">
        <div lang={lang}>
          <p className="max-w-text font-serif text-[1.35em] leading-snug">{lead}</p>
          {picture && <Picture picture={picture} locale={locale} eager />}
          <Body
            blocks={body}
            language={language}
            locale={locale}
            explained={new Set(terms.map(({ term }) => term))}
            {...(marks && { marks })}
          />
          <div lang={locale}>
            <TermExplanations locale={locale} terms={terms} />
          </div>
        </div>
        {about && <div className="lg:order-none">{about}</div>}
      </div>
    </article>
  )
}
