import { getTranslations } from 'next-intl/server'
import { AboutText } from '@/components/about-text'
import { ArticleNotices } from '@/components/article-notices'
import { ArticleView } from '@/components/article-view'
import { languageNames } from '@/i18n/language-names'
import { PrintedSource } from '@/components/printed-source'
import { Timestamp } from '@/components/timestamp'
import type { Article } from '@/content/articles'
import type { ChosenEditions } from '@/content/chosen-editions'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'

type Props = { locale: Locale; editions: ChosenEditions; siteUrl: string }

/**
 * Editions of an article as one document for paper or PDF, one after the other.
 * - Each must be in its own language altogether, and say so.
 * - The headings of all of them must be one outline.
 */
export function PrintOut({ locale, editions, siteUrl }: Props) {
  const [first, ...others] = editions
  if (others.length === 0) return <Edition locale={locale} edition={first} siteUrl={siteUrl} level={1} />
  return (
    <>
      <Cover locale={locale} editions={editions} />
      {editions.map((edition) => (
        <div key={edition.language} className="mt-16 break-before-page print:mt-0 print:pt-2">
          <Edition locale={locale} edition={edition} siteUrl={siteUrl} level={2} />
        </div>
      ))}
    </>
  )
}

async function Cover({ locale, editions }: Pick<Props, 'locale' | 'editions'>) {
  const t = await getTranslations({ locale, namespace: 'PrintOut' })
  const [first] = editions
  const lang = first.language === locale ? undefined : first.language
  return (
    <>
      <h1 lang={lang} className="max-w-[24ch] text-headline">
        {first.content.title}
      </h1>
      <nav aria-label={t('contents')} className="mt-8">
        <ul className="grid gap-2">
          {editions.map(({ language, content }) => (
            <li key={language} lang={language}>
              <a href={`#${language}`} className="inline-flex min-h-11 items-center">
                {languageNames[language]}: {content.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

type EditionProps = { locale: Locale; edition: Article; siteUrl: string; level: 1 | 2 }

async function Edition({ locale, edition, siteUrl, level }: EditionProps) {
  const { language, slug, content, terms, publishedAt, changedAt, changedBy, translation } = edition
  const t = await getTranslations({ locale: language, namespace: 'TranslationAge' })
  const since = translation?.age?.since
  const time = () => since && <Timestamp at={since} locale={language} to="day" />
  const body = content.body.map((block) => ({ ...block, id: `${block.id}-${language}` }))
  return (
    <div id={language} lang={language === locale ? undefined : language}>
      <ArticleView
        locale={language}
        language={language}
        content={{ ...content, body }}
        terms={terms}
        publishedAt={publishedAt}
        {...(changedAt && { changedAt })}
        {...(changedBy && { changedBy })}
        level={level}
        reportAt={`${siteUrl}${addressOf(language, '/news/[slug]', { slug })}#report`}
        notices={
          <ArticleNotices
            locale={language}
            section="news"
            language={language}
            publishedAt={publishedAt}
            {...(translation && { translation })}
            age={since && <p className="mt-2">{t.rich('since', { time })}</p>}
          />
        }
        about={
          <>
            <AboutText locale={language} {...edition} level={level === 1 ? 2 : 3} />
            <div className="mt-4">
              <PrintedSource locale={language} slug={slug} siteUrl={siteUrl} />
            </div>
          </>
        }
      />
    </div>
  )
}
