import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { BlockDifference, ContentDifference } from '@/editions/compare'
import type { WordChange } from '@/editions/compare-words'
import type { Picture, PlacedBlock } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { ChangedBlock } from './changed-block'
import { Thumbnail } from './thumbnail'

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
          picture={picture.now}
          changes={picture.words}
          isMarked={picture.change !== 'unchanged'}
        />
      )}
      {body.map((block, at) => (
        <Passage key={at} {...shared} {...describe(block)} block={block.now} changes={block.words} />
      ))}
    </div>
  )

  function describe({ now, change, moved }: BlockDifference) {
    const labels = [change !== 'unchanged' && t(`change.${change}`), moved && t('change.moved')]
    const said = labels.filter(Boolean).join('. ')
    return {
      ...(said && { label: said, isMarked: true }),
      ...(change !== 'removed' && { id: now.id }),
    }
  }
}

type PassageProps = Omit<Props, 'difference'> & {
  id?: string
  label?: ReactNode
  /** Absent: a plain paragraph. */
  block?: PlacedBlock
  picture?: Picture
  changes: WordChange[]
  isMarked?: boolean
}

/** The line beside what changed must be there only for that: in forced colours, a line that can't be seen can. */
function Passage({
  id,
  locale,
  language,
  label,
  block,
  picture,
  changes,
  isMarked = changes.some(({ kind }) => kind !== 'same'),
}: PassageProps) {
  return (
    <div id={id} className={`my-5 ${isMarked ? 'border-s-4 border-notice-edge ps-4' : 'ps-5'}`}>
      {label && <p className="text-base text-quiet">{label}</p>}
      <div lang={language === locale ? undefined : language}>
        {picture && <Thumbnail picture={picture} />}
        <ChangedBlock locale={locale} changes={changes} {...(block && { block })} />
      </div>
    </div>
  )
}
