import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { Age } from '@/editions/age'
import { addressOf } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { Timestamp } from './timestamp'

type Original = { language: Locale; slug: string }

type Props = {
  locale: Locale
  section: Section
  age: Age
  original: Original
}

/** Since when the original says something else than this translation, and the way to both; `slug` is the translation's. */
export async function TranslationAge({ locale, section, age, slug, original }: Props & { slug: string }) {
  const t = await getTranslations({ locale, namespace: 'TranslationAge' })
  const other = original.language
  return (
    <p className="mt-2">
      {t.rich('since', { time: () => <Timestamp at={age.since} locale={locale} to="day" /> })}{' '}
      <a href={addressOf(locale, `/${section}/[slug]/parallel/[other]`, { slug, other })}>{t('compare')}</a>
    </p>
  )
}

/** All that the original has changed since. Must hide nothing; `ids` are the addresses of the blocks that the translation has. */
export async function ChangesInOriginal({ locale, section, age, original, ids }: Props & { ids: string[] }) {
  const t = await getTranslations({ locale, namespace: 'TranslationAge' })
  const { changed, removed, total, titleChanged, leadChanged, pictureChanged } = age
  const missing = changed.filter((id) => !ids.includes(id))
  return (
    <section aria-labelledby="in-original" className="mb-8 border-t-4 border-thread pt-4">
      <h2 id="in-original" className="text-xl">
        {t('heading')}
      </h2>
      <ul className="mt-2 list-disc ps-6">
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
    </section>
  )
}

/** By address of the block, what stands before each one that the original has changed or lost. */
export async function ageMarks({ locale, section, age, original }: Props): Promise<Map<string, ReactNode>> {
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

function placeIn(section: Section, { language, slug }: Original, id: string): string {
  return `${addressOf(language, `/${section}/[slug]`, { slug })}#${id}`
}
