import { getTranslations } from 'next-intl/server'
import { LinkList } from '@/components/link-list'
import { menuPages } from '@/content/menu'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'

/** For a reader who hasn't found what they sought: where the site begins, and its sections. */
export async function WaysOn({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Status' })
  const sections = (await menuPages(locale)).map(({ below: _below, ...link }) => link)
  return (
    <nav aria-labelledby="ways-on" className="mt-10">
      <h2 id="ways-on" className="text-2xl">
        {t('ways')}
      </h2>
      <LinkList
        links={[
          { label: t('home'), href: addressOf(locale, '/') },
          { label: t('news'), href: addressOf(locale, '/news') },
          ...sections,
        ]}
      />
    </nav>
  )
}
