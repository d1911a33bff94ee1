import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { FooterContact, type SiteContact } from './footer-contact'
import { LinkList, type Link } from './link-list'

type Props = {
  locale: Locale
  /** Pages that editors want linked from everywhere. */
  pages: Link[]
  contact: SiteContact
}

/** How the municipality is reached, the news, and what the site says of itself. */
export async function SiteFooter({ locale, pages, contact }: Props) {
  const t = await getTranslations({ locale, namespace: 'SiteFooter' })
  const saved = await getTranslations({ locale, namespace: 'SavedPages' })
  return (
    <footer className="mt-16 bg-deep px-[clamp(1rem,4vw,3rem)] py-10 text-base text-on-deep print:hidden">
      <div className="mx-auto grid max-w-6xl gap-x-12 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        <FooterContact locale={locale} {...contact} />
        <Part title={t('latest')}>
          <LinkList
            links={[
              { label: t('news'), href: addressOf(locale, '/news') },
              { label: t('feed'), href: addressOf(locale, '/news/atom.xml') },
              { label: saved('title'), href: addressOf(locale, '/saved') },
            ]}
          />
        </Part>
        <Part title={t('pages')}>
          <LinkList links={[...pages, { label: t('glossary'), href: addressOf(locale, '/glossary') }]} />
        </Part>
        <Part title={t('cookies')}>
          <p className="mt-2">{t('about')}</p>
        </Part>
      </div>
    </footer>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h2 className="text-xl">{title}</h2>
      {children}
    </div>
  )
}
