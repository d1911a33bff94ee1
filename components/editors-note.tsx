import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'

type Props = { id: string; language: Locale; children: ReactNode }

/** What the editors say of a text. It must be told from what the text says itself, by its first words and by its look. */
export async function EditorsNote({ id, language, children }: Props) {
  const t = await getTranslations({ locale: language, namespace: 'EditorsNote' })
  return (
    <div
      id={id}
      role="note"
      className="my-8 border-2 border-line bg-raised px-5 py-3 text-base [&>p]:my-2 print:break-inside-avoid"
    >
      <strong>{t('title')}</strong> {children}
    </div>
  )
}
