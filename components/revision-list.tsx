import { getTranslations } from 'next-intl/server'
import type { Revision } from '@/editions/model'
import { addressOf } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { Timestamp } from './timestamp'

type Props = { locale: Locale; section: Section; slug: string; revisions: Revision[] }

/** Revisions, the newest first, each with what was said of it and the way to what it changed. */
export function RevisionList({ locale, section, slug, revisions }: Props) {
  return (
    <ol reversed className="grid gap-6">
      {revisions.toReversed().map((revision) => (
        <li key={revision.number} className="border-t-2 border-line pt-4">
          <RevisionHead locale={locale} section={section} slug={slug} revision={revision} />
          <RevisionNotes locale={locale} revision={revision} />
        </li>
      ))}
    </ol>
  )
}

async function RevisionHead({
  locale,
  section,
  slug,
  revision,
}: {
  locale: Locale
  section: Section
  slug: string
  revision: Revision
}) {
  const t = await getTranslations({ locale, namespace: 'History' })
  const number = String(revision.number)
  return (
    <h2 className="text-xl">
      <a href={addressOf(locale, `/${section}/[slug]/history/[number]`, { slug, number })}>
        {t('revision', { number })}
      </a>
    </h2>
  )
}

/** When a revision was published, and what was said of it. */
export async function RevisionNotes({ locale, revision }: { locale: Locale; revision: Revision }) {
  const t = await getTranslations({ locale, namespace: 'History' })
  const { language, publishedAt, note, minor, follows, withdrawal } = revision
  const said = [note, withdrawal?.reason].filter(Boolean)
  return (
    <div className="mt-1 max-w-text">
      <p className="text-base text-quiet">
        {t.rich('published', { time: () => <Timestamp at={publishedAt} locale={locale} /> })}
      </p>
      {withdrawal && <p>{t('withdrawn')}</p>}
      {said.map((words) => (
        <p key={words} lang={language === locale ? undefined : language}>
          {words}
        </p>
      ))}
      {minor && <p>{t('minor')}</p>}
      {follows && <p>{t('follows', { number: String(follows.number) })}</p>}
    </div>
  )
}
