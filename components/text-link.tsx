import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Inline } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { AttachmentNote } from './attachment-box'

type Props = Pick<Extract<Inline, { kind: 'link' }>, 'href' | 'target'> & {
  /** The reader's language. */
  locale: Locale
  /** Address of the form for faults of the page. */
  reportAt?: string | undefined
  children: ReactNode
}

/**
 * A link in a text. One to a text of this site that isn't there in the reader's language says in which it is; one to a
 * document, what a reader should know before opening it.
 */
export async function TextLink({ href, target, locale, reportAt, children }: Props) {
  if (target?.collection === 'attachments')
    return (
      <>
        <a href={href} hrefLang={target.language}>
          {children}
        </a>{' '}
        <AttachmentNote attachment={target} locale={locale} reportAt={reportAt} />
      </>
    )
  if (!target || target.language === locale) return <a href={href}>{children}</a>
  const t = await getTranslations({ locale, namespace: 'TextLink' })
  const language = await getTranslations({ locale, namespace: 'LanguageName' })
  return (
    <a href={href} hrefLang={target.language}>
      {children} <span lang={locale}>{t('otherLanguage', { language: language(target.language) })}</span>
    </a>
  )
}
