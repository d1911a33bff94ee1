import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/routing'

type Props = {
  /** The reader's language. */
  locale: Locale
  children: ReactNode
}

/** Words that no longer hold. Few screen readers say that they are struck out: words must, and aren't copied along. */
export async function Struck({ locale, children }: Props) {
  const t = await getTranslations({ locale, namespace: 'Struck' })
  const said = (words: string) => (
    <span lang={locale} className="sr-only select-none">
      {' '}
      {words}{' '}
    </span>
  )
  return (
    <s>
      {said(t('begins'))}
      {children}
      {said(t('ends'))}
    </s>
  )
}
