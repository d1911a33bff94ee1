import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { Timestamp } from './timestamp'

type Props = { locale: Locale; publishedAt: string; changedAt?: string; changedBy?: string }

/** When a text was published and last changed, and who answers for it, in one line. */
export async function ArticleFacts({ locale, publishedAt, changedAt, changedBy }: Props) {
  const t = await getTranslations({ locale, namespace: 'Article' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  return (
    <p className="mt-3 text-base text-quiet">
      {t.rich('published', { time: () => <Timestamp at={publishedAt} locale={locale} /> })}
      {changedAt && (
        <>
          {' · '}
          {t.rich('changed', { time: () => <Timestamp at={changedAt} locale={locale} /> })}
        </>
      )}
      {' · '}
      {changedBy ?? site('name')}
    </p>
  )
}
