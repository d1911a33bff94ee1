import { getTranslations } from 'next-intl/server'
import type { Picked } from '@/i18n/pick'
import { routing, type Locale } from '@/i18n/routing'

export type SiteContact = {
  phone?: string
  email?: string
  hours?: Picked
  /** Lines of the postal address, as they stand on a letter. */
  address: string[]
  publisher?: string
  accounts: { name: string; url: string }[]
}

/** How the municipality is reached; of what it hasn't said, nothing. */
export async function FooterContact(contact: SiteContact & { locale: Locale }) {
  const { locale, phone, email, hours, address, publisher, accounts } = contact
  const t = await getTranslations({ locale, namespace: 'SiteFooter' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  const ownLanguage = locale === routing.defaultLocale ? undefined : routing.defaultLocale
  const link = 'inline-flex min-h-11 items-center'
  return (
    <div>
      <h2 className="text-xl">{site('name')}</h2>
      <address className="mt-2 grid gap-1 not-italic">
        {phone && (
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className={link}>
            {phone}
          </a>
        )}
        {email && (
          <a href={`mailto:${email}`} className={link}>
            {email}
          </a>
        )}
        {hours && <span lang={hours.language}>{hours.text}</span>}
        {address.length > 0 && (
          <span lang={ownLanguage} translate="no" className="whitespace-pre-line">
            {address.join('\n')}
          </span>
        )}
      </address>
      {publisher && <p className="mt-3">{t('publisher', { name: publisher })}</p>}
      {accounts.length > 0 && (
        <ul aria-label={t('accounts')} className="mt-3 flex flex-wrap gap-x-4">
          {accounts.map(({ name, url }) => (
            <li key={url}>
              <a href={url} className={link}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
