import { getTranslations } from 'next-intl/server'
import { dialable } from '@/editions/link-address'
import type { Picked } from '@/i18n/pick'
import type { Locale } from '@/i18n/routing'

type Props = {
  locale: Locale
  /** The language of the name, when it isn't the reader's. */
  language?: Locale | undefined
  name: string
  phone?: string
  email?: string
  hours?: Picked
  /** The text says the same in a box of its own: it's said here only where there is room beside it. */
  isInText?: boolean
}

/** Whom one can ask about a text. */
export async function Questions({ locale, language, name, phone, email, hours, isInText }: Props) {
  const t = await getTranslations({ locale, namespace: 'Article' })
  return (
    <section
      aria-labelledby="questions"
      className={`mb-8 border-t-4 border-thread pt-4 ${isInText ? 'max-lg:hidden print:hidden' : ''}`}
    >
      <h2 id="questions" className="text-xl">
        {t('questions')}
      </h2>
      <address className="mt-1 grid justify-items-start not-italic">
        <span lang={language}>{name}</span>
        {phone && (
          <a
            href={`tel:${dialable(phone) ?? phone.replace(/[^\d+]/g, '')}`}
            className="inline-flex min-h-11 items-center"
          >
            {phone}
          </a>
        )}
        {email && (
          <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center">
            {email}
          </a>
        )}
        {hours && <span lang={hours.language}>{hours.text}</span>}
      </address>
    </section>
  )
}
