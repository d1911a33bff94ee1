import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { EditionContent, PlacedBlock } from '@/editions/model'
import { pairBlocks } from '@/editions/pairs'
import { addressOf } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { Block } from './body'
import { languageNames } from '@/i18n/language-names'
import { Picture } from './picture'

type ParallelEdition = { section: Section; language: Locale; slug: string; content: EditionContent }
type Props = { locale: Locale; one: ParallelEdition; other: ParallelEdition }

/**
 * Two editions side by side: columns where there is room, else each paragraph after its counterpart.
 * - What belongs together must be one item of a list, whatever the width.
 * - Each text must be marked with its language, and say which one it is.
 */
export async function ParallelText({ locale, one, other }: Props) {
  const t = await getTranslations({ locale, namespace: 'Parallel' })
  const pairs = pairBlocks(one.content.body, other.content.body)
  const text = (edition: ParallelEdition, block?: PlacedBlock) =>
    block && <Text locale={locale} {...{ edition, block }} />
  return (
    <ol aria-label={t('pairs')}>
      <Pair
        locale={locale}
        cells={[one, other].map((edition) => [
          edition.language,
          <Head key="head" {...{ locale, edition }} />,
        ])}
      />
      {pairs.map((pair) => (
        <Pair
          key={pair.id + (pair.one ? '' : ' beside')}
          {...(pair.id.startsWith('p') && { id: pair.id })}
          locale={locale}
          cells={[
            [one.language, text(one, pair.one)],
            [other.language, text(other, pair.other)],
          ]}
        />
      ))}
    </ol>
  )
}

type Cell = readonly [Locale, ReactNode]

async function Pair({ id, locale, cells }: { id?: string; locale: Locale; cells: Cell[] }) {
  const t = await getTranslations({ locale, namespace: 'Parallel' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  return (
    <li id={id} className="grid gap-x-12 border-t-2 border-line py-3 md:grid-cols-2">
      {cells.map(([language, text]) => (
        <div key={language} lang={language} className="min-w-0">
          <p className="mt-2 text-base text-quiet md:sr-only">{languageNames[language]}</p>
          {text ?? (
            <p lang={locale} className="my-5 text-quiet">
              {t('absent', { language: name(language) })}
            </p>
          )}
        </div>
      ))}
    </li>
  )
}

/** Title, lead and picture of an edition, and the way to it alone. */
async function Head({ locale, edition }: { locale: Locale; edition: ParallelEdition }) {
  const t = await getTranslations({ locale, namespace: 'Parallel' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const { section, language, slug, content } = edition
  return (
    <>
      <h2 className="text-2xl">{content.title}</h2>
      <p lang={locale} className="mt-2 text-base">
        <a
          href={addressOf(language, `/${section}/[slug]`, { slug })}
          hrefLang={language}
          className="inline-flex min-h-11 items-center"
        >
          {t('edition', { language: name(language) })}
        </a>
      </p>
      <p className="mt-4 font-serif text-xl leading-snug">{content.lead}</p>
      {content.picture && <Picture picture={content.picture} locale={locale} />}
    </>
  )
}

/** A block, at an address of its own in this edition: that of the pair is for both. */
function Text({ locale, edition, block }: { locale: Locale; edition: ParallelEdition; block: PlacedBlock }) {
  const { section, language, slug } = edition
  const reportAt = `${addressOf(language, `/${section}/[slug]`, { slug })}#report`
  const shared = { language, locale, reportAt }
  return <Block block={{ ...block, id: `${block.id}-${language}` }} {...shared} />
}
