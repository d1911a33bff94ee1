import type { ReactNode } from 'react'
import type { Focus } from '@/editions/focus'
import type { Term } from '@/editions/glossary'
import type { EditionContent } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { ArticleFacts } from './article-facts'
import { Body } from './body'
import { isWide, Picture } from './picture'
import { TermExplanations } from './term-explanations'

type Props = {
  /** The reader's language. */
  locale: Locale
  /** The language of the text. */
  language: Locale
  content: EditionContent
  /** What matters most in the picture at the top. */
  focus?: Focus
  publishedAt?: string
  changedAt?: string
  changedBy?: string
  notices?: ReactNode
  /** What is said about the text: beside it where there is room, else after it. */
  about?: ReactNode
  /** By address, what must be said of a block in its place. */
  marks?: ReadonlyMap<string, ReactNode>
  /** What can be done with the text, at its end. */
  tools?: ReactNode
  /** The words of authority that the text links to, as the glossary has them. */
  terms: Term[]
  /** Address of the form for faults of the page. */
  reportAt?: string
  /** Level of the title as a heading; those in the body come below it. */
  level?: 1 | 2
}

/** An article from its title to its last word. A text in another language than the page's must be marked. */
export function ArticleView(props: Props) {
  const { locale, language, content, focus, publishedAt, notices, about, marks, tools, terms, reportAt } =
    props
  const { level = 1 } = props
  const { title, lead, picture, body } = content
  const Title = `h${level}` as const
  const lang = language === locale ? undefined : language
  const isAcross = picture && isWide(picture)
  const shown = picture && (
    <Picture picture={picture} locale={locale} eager isAcross={isAcross} {...(focus && { focus })} />
  )
  return (
    <article>
      {/* One paint with the lead in it: one without is work in vain, and makes readers wait longer for text */}
      {level === 1 && <link rel="expect" href="#lead" blocking="render" />}
      <Title lang={lang} className="max-w-[30ch] text-headline">
        {title}
      </Title>
      <p
        id={level === 1 ? 'lead' : undefined}
        data-lead
        lang={lang}
        className="mt-3 max-w-text font-serif text-[1.22rem] leading-normal"
      >
        {lead}
      </p>
      {publishedAt && <ArticleFacts {...props} publishedAt={publishedAt} />}
      {notices}
      {isAcross && <div lang={lang}>{shown}</div>}
      <div className="mt-6 grid gap-x-16 gap-y-12 print:gap-y-4 lg:grid-cols-[minmax(0,36rem)_minmax(14rem,1fr)]">
        <div lang={lang} className="text-[1.11rem]">
          {!isAcross && shown}
          <Body
            blocks={body}
            level={level}
            explained={new Set(terms.map(({ term }) => term))}
            {...{ language, locale }}
            {...(marks && { marks })}
            {...(reportAt && { reportAt })}
          />
          <div lang={locale}>
            <TermExplanations locale={locale} terms={terms} />
            {tools}
          </div>
        </div>
        {about && (
          <div className="break-inside-avoid text-base lg:sticky lg:top-6 lg:self-start">{about}</div>
        )}
      </div>
    </article>
  )
}
