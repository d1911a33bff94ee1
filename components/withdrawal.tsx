import { getTranslations } from 'next-intl/server'
import type { WithdrawalOutcome } from '@/editions/model'
import { addressOf } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { Timestamp } from './timestamp'

type Props = {
  locale: Locale
  /** The language of the text, which the reason is written in. */
  language: Locale
  at: string
  outcome: WithdrawalOutcome | 'unpublished'
  reason?: string
  replacement?: { section: Section; language: Locale; slug: string; title: string }
}

/** When and why a text was withdrawn, and what to read instead. */
export async function Withdrawal({ locale, language, at, outcome, reason, replacement }: Props) {
  const t = await getTranslations({ locale, namespace: 'Withdrawn' })
  const foreign = (lang: Locale) => (lang === locale ? undefined : lang)
  return (
    <div className="grid max-w-text gap-3">
      <p>{t(`outcome.${outcome}`)}</p>
      <p>{t.rich('when', { time: () => <Timestamp at={at} locale={locale} /> })}</p>
      {(reason ?? replacement) && (
        <dl className="grid gap-3">
          {reason && (
            <div>
              <dt className="text-base text-quiet">{t('reason')}</dt>
              <dd lang={foreign(language)}>{reason}</dd>
            </div>
          )}
          {replacement && (
            <div>
              <dt className="text-base text-quiet">{t('instead')}</dt>
              <dd>
                <a
                  href={addressOf(locale, `/${replacement.section}/[slug]`, { slug: replacement.slug })}
                  lang={foreign(replacement.language)}
                  hrefLang={foreign(replacement.language)}
                >
                  {replacement.title}
                </a>
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  )
}
