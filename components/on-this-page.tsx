import { getTranslations } from 'next-intl/server'
import type { PlacedBlock } from '@/editions/model'
import { inlineText } from '@/editions/text'
import type { Locale } from '@/i18n/routing'

/** Headings from which on a reader is helped by a list of them. */
const enough = 3

type Props = {
  locale: Locale
  /** The language of the text. */
  language: Locale
  blocks: PlacedBlock[]
}

/** The parts of a text that has several, to go to at once. */
export async function OnThisPage({ locale, language, blocks }: Props) {
  const parts = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [{ href: `#${block.id}`, label: inlineText(block.content) }]
      : [],
  )
  if (parts.length < enough) return null
  const t = await getTranslations({ locale, namespace: 'Article' })
  return (
    <nav aria-labelledby="on-this-page" className="mb-8 border-t-4 border-thread pt-4 text-base print:hidden">
      <h2 id="on-this-page" className="text-xl">
        {t('onThisPage')}
      </h2>
      <ul className="mt-1" lang={language === locale ? undefined : language}>
        {parts.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center py-1 leading-snug">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
