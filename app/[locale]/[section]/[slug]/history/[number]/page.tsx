import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { RevisionDifference } from '@/components/revision-difference'
import { RevisionHash } from '@/components/revision-hash'
import { RevisionLinks } from '@/components/revision-links'
import { RevisionNotes } from '@/components/revision-list'
import { getRevision, type RevisionInHistory } from '@/content/history'
import { compareContents, isUnchanged } from '@/editions/compare'
import type { Locale, Section } from '@/i18n/routing'
import { localeOf } from '../../../../locale'
import { sectionOf, slugOf } from '../../../section'
import { HistoryFrame } from '../history-frame'

type Props = { params: Promise<{ locale: string; section: string; slug: string; number: string }> }

const load = cache(
  async (section: Section, locale: Locale, slug: string, number: string): Promise<RevisionInHistory> =>
    (await getRevision(locale, slug, number, section)) ?? notFound(),
)

async function revisionOf(params: Props['params']) {
  const locale = await localeOf(params)
  const { number } = await params
  const t = await getTranslations({ locale, namespace: 'History' })
  return {
    locale,
    number,
    t,
    found: await load(await sectionOf(params), locale, await slugOf(params), number),
  }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { number, t, found } = await revisionOf(params)
  return {
    title: t('revisionOf', { number, title: found.revision.content.title }),
    description: t('description'),
    robots: { index: false },
  }
}

/** One revision of a text for good: what it said, and what it changed. */
export default async function RevisionPage({ params }: Props) {
  const { locale, number, t, found } = await revisionOf(params)
  const { language, slug, isPublic, revision, previous, next } = found
  const before = previous ?? revision
  const difference = compareContents(before.content, revision.content, language)
  return (
    <HistoryFrame locale={locale} history={found} number={number}>
      <h1>{t('revision', { number })}</h1>
      <p lang={language === locale ? undefined : language} className="mt-3 max-w-text text-xl">
        {revision.content.title}
      </p>
      <RevisionNotes locale={locale} revision={revision} />
      <RevisionLinks
        locale={locale}
        section={found.section}
        slug={slug}
        {...(previous && { previous: previous.number })}
        {...(next && { next: next.number })}
        isPublic={isPublic}
      />
      <h2 className="mt-10 text-2xl">
        {previous ? t('difference', { number: String(previous.number) }) : t('text')}
      </h2>
      {!previous && <p className="mt-3">{t('first')}</p>}
      {previous && isUnchanged(difference) && (
        <p className="mt-3">{t('unchanged', { number: String(previous.number) })}</p>
      )}
      <RevisionDifference locale={locale} language={language} difference={difference} />
      <RevisionHash locale={locale} revision={revision} />
    </HistoryFrame>
  )
}
