import type { GovernmentOrganization } from 'schema-dts'
import { getTranslations } from 'next-intl/server'
import { municipality } from '@/content/municipality'
import { routing } from '@/i18n/routing'
import { readSettings } from '@/settings'

/** The language in which the municipality has its name; what publishes under that name is marked with it. */
export const publisherLanguage = routing.defaultLocale

/** Who publishes everything here, as feeds, books and records name them. */
export async function publisherName(): Promise<string> {
  const t = await getTranslations({ locale: publisherLanguage, namespace: 'Site' })
  return t('name')
}

/** Whom open data names for questions, as a `mailto:` address: never an account that logs in. Null when nobody is known. */
export async function publisherContact(): Promise<string | null> {
  const { dataContact } = readSettings()
  const { email } = await municipality()
  return dataContact ?? (email ? `mailto:${email}` : null)
}

/** The municipality as schema.org's GovernmentOrganization, with what is known of it; its icon where it has no logo. */
export async function publisher(): Promise<Exclude<GovernmentOrganization, string>> {
  const { siteUrl } = readSettings()
  const { legalName, phone, email, address, logo, accounts } = await municipality()
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${siteUrl}/#publisher`,
    name: await publisherName(),
    url: siteUrl,
    ...(legalName && { legalName }),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    ...(address.length > 0 && { address: address.join(', ') }),
    ...((phone ?? email) && {
      contactPoint: {
        '@type': 'ContactPoint' as const,
        contactType: 'customer service',
        ...(phone && { telephone: phone }),
        ...(email && { email }),
      },
    }),
    logo: siteUrl + (logo?.file ?? '/icon-512.png'),
    ...(accounts.length > 0 && { sameAs: accounts.map(({ url }) => url) }),
  }
}
