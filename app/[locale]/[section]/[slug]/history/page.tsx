import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { RevisionList } from '@/components/revision-list'
import { Withdrawal } from '@/components/withdrawal'
import { getHistory, type History } from '@/content/history'
import { getWithdrawn } from '@/content/withdrawn'
import { addressOf } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { localeOf } from '../../../locale'
import { sectionOf, slugOf } from '../../section'
import { HistoryFrame } from './history-frame'

type Props = { params: Promise<{ locale: string; section: string; slug: string }> }

const load = cache(
  async (section: Section, locale: Locale, slug: string): Promise<History> =>
    (await getHistory(locale, slug, section)) ?? notFound(),
)

async function historyOf(params: Props['params']) {
  const locale = await localeOf(params)
  const section = await sectionOf(params)
  const history = await load(section, locale, await slugOf(params))
  const t = await getTranslations({ locale, namespace: 'History' })
  return {
    locale,
    t,
    history,
    feed: addressOf(locale, `/${section}/[slug]/history/atom.xml`, { slug: history.slug }),
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, history, feed } = await historyOf(params)
  const { title } = history
  return {
    title: title ? t('titleOf', { title }) : t('title'),
    description: t('description'),
    robots: { index: false },
    alternates: { types: { 'application/atom+xml': feed } },
  }
}

/** Everything that was published of a text, the latest first. */
export default async function HistoryPage({ params }: Props) {
  const { locale, t, history, feed } = await historyOf(params)
  const { section, language, slug, title, isPublic, isRemoved, revisions } = history
  const withdrawn = isPublic ? null : await getWithdrawn(locale, slug, section)
  return (
    <HistoryFrame locale={locale} history={history}>
      <h1>{t('title')}</h1>
      {title && (
        <p lang={language === locale ? undefined : language} className="mt-3 max-w-text text-xl">
          {title}
        </p>
      )}
      <div className="mt-6 mb-10 grid gap-6">
        {withdrawn && <Withdrawal locale={locale} {...withdrawn} />}
        <p className="text-quiet">{isRemoved ? t('lawful') : t('count', { count: revisions.length })}</p>
      </div>
      <RevisionList locale={locale} section={section} slug={slug} revisions={revisions} />
      <p className="mt-10">
        <a href={feed} className="inline-flex min-h-11 items-center">
          {t('feed')}
        </a>
      </p>
    </HistoryFrame>
  )
}
