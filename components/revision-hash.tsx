import { getTranslations } from 'next-intl/server'
import type { Revision } from '@/editions/model'
import type { Locale } from '@/i18n/routing'

type Props = { locale: Locale; revision: Pick<Revision, 'hash' | 'previousHash'> }

/** What anyone can check a revision by: its hash, and that of the revision it continues. */
export async function RevisionHash({ locale, revision }: Props) {
  const t = await getTranslations({ locale, namespace: 'History' })
  const { hash, previousHash } = revision
  const hashes = [
    { term: t('hash'), value: hash },
    ...(previousHash ? [{ term: t('previousHash'), value: previousHash }] : []),
  ]
  return (
    <dl className="mt-10 grid gap-3 border-t-2 border-line pt-4 text-base">
      {hashes.map(({ term, value }) => (
        <div key={term}>
          <dt className="text-quiet">{term}</dt>
          <dd>
            <code translate="no" className="break-all hyphens-none">
              {value}
            </code>
          </dd>
        </div>
      ))}
    </dl>
  )
}
