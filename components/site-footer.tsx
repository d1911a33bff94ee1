import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { LinkList } from './link-list'
import { Weave } from './weave'

type Link = { label: string; href: string; language?: Locale }

/** Who is behind the site, the pages that editors want linked from everywhere, and the news. */
export async function SiteFooter({ locale, pages }: { locale: Locale; pages: Link[] }) {
  const t = await getTranslations({ locale, namespace: 'SiteFooter' })
  return (
    <footer className="mt-20 print:hidden">
      <Weave id="weave-footer" />
      <div className="bg-raised px-[clamp(1rem,4vw,3rem)] py-10">
        <div className="mx-auto grid max-w-6xl gap-x-16 gap-y-6 md:grid-cols-2 lg:grid-cols-[2fr_2fr_1fr]">
          <p className="max-w-[50ch]">{t('about')}</p>
          {pages.length > 0 && (
            <nav aria-label={t('pages')}>
              <LinkList links={pages} />
            </nav>
          )}
          <LinkList
            links={[
              { label: t('news'), href: addressOf(locale, '/news') },
              { label: t('glossary'), href: addressOf(locale, '/glossary') },
              { label: t('feed'), href: addressOf(locale, '/news/atom.xml') },
            ]}
          />
        </div>
      </div>
    </footer>
  )
}
