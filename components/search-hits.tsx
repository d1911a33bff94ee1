import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { Timestamp } from './timestamp'

type Mark = { text: string; hit: boolean; language?: string }

type Hit = {
  id: string
  language: Locale
  path: string
  titleMarks: Mark[]
  snippetMarks: Mark[]
  publishedAt: string
}

/** What was found. Each hit must be marked with its language, and say it in words when it isn't the reader's. */
export async function SearchHits({
  locale,
  hits,
  level = 2,
}: {
  locale: Locale
  hits: Hit[]
  level?: 2 | 3
}) {
  const t = await getTranslations({ locale, namespace: 'Search' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const Title = `h${level}` as const
  return (
    <ol className="grid max-w-text gap-8">
      {hits.map(({ id, language, path, titleMarks, snippetMarks, publishedAt }) => {
        const lang = language === locale ? undefined : language
        return (
          <li key={id}>
            <Title className="text-xl">
              <a href={path} lang={lang} hrefLang={lang} className="inline-flex min-h-11 items-center">
                <span>
                  <Marked marks={titleMarks} />
                </span>
              </a>
            </Title>
            <p className="text-base text-quiet">
              <Timestamp at={publishedAt} locale={locale} to="day" />
              {lang && <> · {t('in', { language: name(language) })}</>}
            </p>
            <p className="mt-1 text-base" lang={lang}>
              <Marked marks={snippetMarks} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}

function Marked({ marks }: { marks: Mark[] }) {
  return marks.map(({ text, hit, language }, at) => {
    if (hit)
      return (
        <mark key={at} lang={language}>
          {text}
        </mark>
      )
    return language ? (
      <span key={at} lang={language}>
        {text}
      </span>
    ) : (
      text
    )
  })
}
