import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'

type Props = { locale: Locale; slug: string; siteUrl: string }

/**
 * Where a text on paper comes from: its address, to read and for a camera. The code is a file of its own, fetched when
 * somebody prints: browsers fetch a lazy picture that isn't shown only then.
 */
export async function PrintedSource({ locale, slug, siteUrl }: Props) {
  const t = await getTranslations({ locale, namespace: 'Print' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  const code = addressOf(locale, '/news/[slug]/qr.svg', { slug })
  return (
    <div className="flex items-center gap-4 break-inside-avoid text-base">
      <img src={code} alt={t('code')} width="112" height="112" loading="lazy" />
      <p className="min-w-0">
        <strong>{site('name')}</strong>
        <br />
        {t('address')}
        <br />
        <span translate="no" className="hyphens-none">
          {siteUrl + addressOf(locale, '/news/[slug]', { slug })}
        </span>
      </p>
    </div>
  )
}
