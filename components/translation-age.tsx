import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { Age } from '@/editions/age'
import { addressOf } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { Timestamp } from './timestamp'

type Props = {
  locale: Locale
  section: Section
  age: Age
  /** Where the translation is. */
  slug: string
  original: { language: Locale; slug: string }
  /** Addresses of the blocks that the translation has. */
  ids: string[]
}

/** Since when the original says something else than this translation, how much, and where. Must hide nothing. */
export async function TranslationAge({ locale, section, age, slug, original, ids }: Props) {
  const t = await getTranslations({ locale, namespace: 'TranslationAge' })
  const { since, changed, removed, total, titleChanged, leadChanged, pictureChanged } = age
  const missing = changed.filter((id) => !ids.includes(id))
  const parallel = addressOf(locale, `/${section}/[slug]/parallel/[other]`, {
    slug,
    other: original.language,
  })
  return (
    <>
      <p className="mt-2">
        {t.rich('since', { time: () => <Timestamp at={since} locale={locale} to="day" /> })}
      </p>
      <ul className="list-disc ps-6">
        {titleChanged && <li>{t('title')}</li>}
        {leadChanged && <li>{t('lead')}</li>}
        {pictureChanged && <li>{t('picture')}</li>}
        {changed.length > 0 && <li>{t('changed', { count: changed.length, total })}</li>}
        {removed.length > 0 && <li>{t('removed', { count: removed.length })}</li>}
        {missing.map((id, index) => (
          <li key={id}>
            <a href={placeIn(section, original, id)} hrefLang={original.language}>
              {t('missing', { number: index + 1 })}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={parallel}>{t('compare')}</a>
      </p>
    </>
  )
}

/** By address of the block, what stands before each one that the original has changed or lost. */
export async function ageMarks({
  locale,
  section,
  age,
  original,
}: Pick<Props, 'locale' | 'section' | 'age' | 'original'>): Promise<Map<string, ReactNode>> {
  const t = await getTranslations({ locale, namespace: 'TranslationAge' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const readOriginal = t('readOriginal', { language: name(original.language) })
  return new Map([
    ...age.changed.map((id): [string, ReactNode] => [
      id,
      <>
        {t('changedHere')}{' '}
        <a href={placeIn(section, original, id)} hrefLang={original.language}>
          {readOriginal}
        </a>
      </>,
    ]),
    ...age.removed.map((id): [string, ReactNode] => [id, t('removedHere')]),
  ])
}

function placeIn(section: Section, { language, slug }: Props['original'], id: string): string {
  return `${addressOf(language, `/${section}/[slug]`, { slug })}#${id}`
}
