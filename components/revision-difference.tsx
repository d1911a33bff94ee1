import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { BlockDifference, ContentDifference } from '@/editions/compare'
import type { WordChange } from '@/editions/compare-words'
import type { Locale } from '@/i18n/routing'
import { WordChanges } from './word-changes'

type Props = { locale: Locale; language: Locale; difference: ContentDifference }

/** The text of a revision, with what it changed. What became of a block must be said in words, in the reader's language. */
export async function RevisionDifference({ locale, language, difference }: Props) {
  const t = await getTranslations({ locale, namespace: 'History' })
  const { title, lead, picture, body } = difference
  const shared = { locale, language }
  return (
    <div className="max-w-text">
      <Passage {...shared} label={t('titleLabel')} changes={title} />
      <Passage {...shared} label={t('leadLabel')} changes={lead} />
      {picture && (
        <Passage
          {...shared}
          label={t('pictureLabel')}
          changes={picture.words}
          isMarked={picture.change !== 'unchanged'}
        />
      )}
      {body.map((block, at) => (
        <Passage key={at} {...shared} {...describe(block)} changes={block.words} />
      ))}
    </div>
  )

  function describe({ now, change, moved }: BlockDifference) {
    const labels = [change !== 'unchanged' && t(`change.${change}`), moved && t('change.moved')]
    const said = labels.filter(Boolean).join('. ')
    return {
      ...(said && { label: said, isMarked: true }),
      ...(change !== 'removed' && { id: now.id }),
      isHeading: now.kind === 'heading',
    }
  }
}

type PassageProps = Omit<Props, 'difference'> & {
  id?: string
  label?: ReactNode
  changes: WordChange[]
  isMarked?: boolean
  isHeading?: boolean
}

function Passage({
  id,
  locale,
  language,
  label,
  changes,
  isMarked = changes.some(({ kind }) => kind !== 'same'),
  isHeading,
}: PassageProps) {
  return (
    <div id={id} className={`my-5 border-s-4 ps-4 ${isMarked ? 'border-notice-edge' : 'border-transparent'}`}>
      {label && <p className="text-base text-quiet">{label}</p>}
      <p
        lang={language === locale ? undefined : language}
        className={`whitespace-pre-line ${isHeading ? 'font-serif text-xl font-bold' : ''}`}
      >
        <WordChanges locale={locale} changes={changes} />
      </p>
    </div>
  )
}
