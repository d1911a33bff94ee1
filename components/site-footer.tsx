import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { Weave } from './weave'

export async function SiteFooter({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'SiteFooter' })
  return (
    <footer className="mt-20 print:hidden">
      <Weave id="weave-footer" />
      <div className="bg-raised px-[clamp(1rem,4vw,3rem)] py-10">
        <div className="mx-auto flex max-w-6xl flex-wrap justify-between gap-x-16 gap-y-6">
          <p className="max-w-[50ch]">{t('about')}</p>
          <ul>
            <li>
              <a href={addressOf(locale, '/news')} className="inline-flex min-h-11 items-center">
                {t('news')}
              </a>
            </li>
            <li>
              <a href={addressOf(locale, '/glossary')} className="inline-flex min-h-11 items-center">
                {t('glossary')}
              </a>
            </li>
            <li>
              <a href={addressOf(locale, '/news/atom.xml')} className="inline-flex min-h-11 items-center">
                {t('feed')}
              </a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  )
}
