import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import { routing } from '@/i18n/routing'
import { localeOf, type LocaleParams } from './locale'

/** At the status 404, Next takes the title from here, whichever page says what is lost. */
export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'Status' })
  return { title: t('404.title'), robots: { index: false } }
}

/** What went away while its page was made. Nobody knows the reader's language here, so it's said in all of them. */
export default async function NotFound() {
  const words = await Promise.all(
    routing.locales.map(async (locale) => ({
      locale,
      t: await getTranslations({ locale, namespace: 'Status' }),
    })),
  )
  return (
    <main className="mx-auto max-w-text p-6">
      {words.map(({ locale, t }) => (
        <p key={locale} lang={locale} className="mt-6 text-xl">
          {t('404.title')} ·{' '}
          <a href={addressOf(locale, '/')} className="inline-flex min-h-11 items-center">
            {t('home')}
          </a>
        </p>
      ))}
    </main>
  )
}
