import { getTranslations } from 'next-intl/server'
import { authorityLanguage, type Term } from '@/editions/glossary'
import type { Locale } from '@/i18n/routing'

/** Words and what they mean. Each must have its address (`#kommun`), the same in every language. */
export async function Glossary({ locale, terms }: { locale: Locale; terms: Term[] }) {
  const t = await getTranslations({ locale, namespace: 'Glossary' })
  return (
    <dl className="grid max-w-text gap-8">
      {terms.map(({ term, swedish, rendering, explanation }) => (
        <div key={term} id={term}>
          <dt lang={authorityLanguage} className="font-serif text-2xl font-bold">
            {swedish}
          </dt>
          {rendering[locale] && <dd className="text-quiet">{t('rendering', { word: rendering[locale] })}</dd>}
          <dd className="mt-1">{explanation[locale]}</dd>
        </div>
      ))}
    </dl>
  )
}
