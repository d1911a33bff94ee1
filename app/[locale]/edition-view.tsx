import type { ReactNode } from 'react'
import { AboutText } from '@/components/about-text'
import { ArticleNotices } from '@/components/article-notices'
import { ArticleView } from '@/components/article-view'
import { OnThisPage } from '@/components/on-this-page'
import { Tools } from '@/components/tools'
import { ageMarks, ChangesInOriginal, TranslationAge } from '@/components/translation-age'
import type { Article } from '@/content/articles'
import { focusOfPictures } from '@/content/pictures'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { sections } from '@/i18n/sections'
import { readSettings } from '@/settings'
import { WhomToAsk } from './whom-to-ask'

type Props = {
  locale: Locale
  article: Article
  /** Where it comes from, said on paper. */
  source?: ReactNode
  /** What stands between the text and its tools. */
  end?: ReactNode
}

/** A text with what must be said of it: news, or a page that editors made. */
export async function EditionView({ locale, article, source, end }: Props) {
  const { section, language, slug, content, terms, publishedAt, changedAt, changedBy, translation } = article
  const { title, picture, body } = content
  const { isDated } = sections[section]
  const behind = translation?.age && { locale, section, age: translation.age, original: translation.from }
  const marks = behind && (await ageMarks(behind))
  const focus = picture && (await focusOfPictures([picture.file])).get(picture.file)
  const url = readSettings().siteUrl + addressOf(locale, `/${section}/[slug]`, { slug })
  return (
    <ArticleView
      locale={locale}
      language={language}
      content={content}
      terms={terms}
      {...(isDated && { publishedAt, ...(changedAt && { changedAt }), ...(changedBy && { changedBy }) })}
      notices={
        <ArticleNotices
          {...{ locale, section, language, publishedAt }}
          {...(translation && { translation })}
          age={behind && <TranslationAge slug={slug} {...behind} />}
        />
      }
      tools={
        <>
          {end}
          <Tools
            {...{ locale, language, url, title }}
            {...(section === 'news' && { news: { slug, changedAt: changedAt ?? publishedAt } })}
          />
        </>
      }
      reportAt="#report"
      {...(focus && { focus })}
      {...(marks && { marks })}
      about={
        <>
          <OnThisPage locale={locale} language={language} blocks={body} />
          {behind && <ChangesInOriginal ids={body.map(({ id }) => id)} {...behind} />}
          <WhomToAsk locale={locale} language={language} blocks={body} />
          <AboutText locale={locale} {...article} />
          {source && <div className="hidden text-base print:mt-4 print:block">{source}</div>}
        </>
      }
    />
  )
}
