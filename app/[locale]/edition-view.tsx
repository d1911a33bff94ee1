import type { ReactNode } from 'react'
import { AboutText } from '@/components/about-text'
import { ArticleNotices } from '@/components/article-notices'
import { ArticleView } from '@/components/article-view'
import { ListenControls } from '@/components/listen-controls'
import { OnThisPage } from '@/components/on-this-page'
import { ageMarks, TranslationAge } from '@/components/translation-age'
import type { Article } from '@/content/articles'
import type { Locale } from '@/i18n/routing'
import { sections } from '@/i18n/sections'

type Props = {
  locale: Locale
  article: Article
  /** Where it comes from, said on paper. */
  source?: ReactNode
}

/** A text with what must be said of it: news, or a page that editors made. */
export async function EditionView({ locale, article, source }: Props) {
  const { section, language, slug, content, terms, publishedAt, changedAt, translation } = article
  const behind = translation?.age && { section, age: translation.age, original: translation.from }
  const marks = behind && (await ageMarks({ locale, ...behind }))
  const notices = (
    <ArticleNotices
      locale={locale}
      section={section}
      language={language}
      publishedAt={publishedAt}
      {...(translation && {
        original: { ...translation.from, isWithdrawn: translation.isOriginalWithdrawn },
      })}
      age={
        behind && (
          <TranslationAge locale={locale} slug={slug} ids={content.body.map(({ id }) => id)} {...behind} />
        )
      }
    />
  )
  return (
    <ArticleView
      locale={locale}
      language={language}
      content={content}
      terms={terms}
      {...(sections[section].isDated && { publishedAt, ...(changedAt && { changedAt }) })}
      tools={<ListenControls locale={locale} language={language} />}
      notices={notices}
      {...(marks && { marks })}
      about={
        <>
          <OnThisPage locale={locale} language={language} blocks={content.body} />
          <AboutText locale={locale} {...article} />
          {source && <div className="hidden text-base print:mt-4 print:block">{source}</div>}
        </>
      }
    />
  )
}
