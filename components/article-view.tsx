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
  changedAt?: string
  notices?: ReactNode
  /** What is said about the text: beside it where there is room, else after it. */
  about?: ReactNode
  /** By address, what must be said of a block in its place. */
  marks?: ReadonlyMap<string, ReactNode>
  /** What can be done with the text before reading it. */
  tools?: ReactNode
  /** The words of authority that the text links to, as the glossary has them. */
  terms: Term[]
  /** Level of the title as a heading; those in the body come below it. */
  level?: 1 | 2
}

/** An article from its title to its last word. A text in another language than the page's must be marked. */
export async function ArticleView(props: Props) {
  const {
    locale,
    language,
    content,
    publishedAt,
    changedAt,
    notices,
    about,
    marks,
    tools,
    terms,
    level = 1,
  } = props
  const t = await getTranslations({ locale, namespace: 'Article' })
  const { title, lead, picture, body } = content
  const Title = `h${level}` as const
  const lang = language === locale ? undefined : language
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
        className="mt-3 max-w-text font-serif text-[1.22rem] leading-snug"
      >
        {lead}
      </p>
      {publishedAt && (
        <p className="mt-3 text-base text-quiet">
          {t.rich('published', { time: () => <Timestamp at={publishedAt} locale={locale} /> })}
          {changedAt && (
            <>
              {' · '}
              {t.rich('changed', { time: () => <Timestamp at={changedAt} locale={locale} /> })}
            </>
          )}
        </p>
      )}
      {tools}
      {notices}
      <div className="mt-6 grid gap-x-16 gap-y-12 print:gap-y-4 lg:grid-cols-[minmax(0,36rem)_minmax(14rem,1fr)]">
        <div lang={lang} className="text-[1.11rem]">
          {picture && <Picture picture={picture} locale={locale} eager />}
          <Body
            blocks={body}
            level={level}
            explained={new Set(terms.map(({ term }) => term))}
            {...{ language, locale }}
            {...(marks && { marks })}
          />
          <div lang={locale}>
            <TermExplanations locale={locale} terms={terms} />
          </div>
        </div>
        {about && (
          <div className="break-inside-avoid text-base lg:sticky lg:top-6 lg:self-start">{about}</div>
        )}
      </div>
    </article>
  )
}
