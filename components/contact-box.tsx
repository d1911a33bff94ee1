import { getTranslations } from 'next-intl/server'
import { dialable } from '@/editions/link-address'
import type { Contact } from '@/editions/model'
import type { Locale } from '@/i18n/routing'

type Props = Contact & {
  id: string
  /** The reader's language, for the words before the number and the address. */
  locale: Locale
}

/** Who answers questions, and how they are reached. The heading and what can be followed must say whose they are. */
export async function ContactBox({ id, locale, name, phone, email, more }: Props) {
  const t = await getTranslations({ locale, namespace: 'ContactBox' })
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="my-8 border-t-4 border-accent bg-raised p-5">
      <h2 id={`${id}-title`} className="text-xl">
        <span lang={locale}>{t('title')}</span> {name}
      </h2>
      <address className="mt-2 not-italic">
        {phone && (
          <p>
            <span lang={locale}>{t('phone')}</span>{' '}
            <a
              href={`tel:${dialable(phone) ?? phone.replace(/[^\d+]/g, '')}`}
              className="inline-flex min-h-11 items-center"
            >
              {phone}
            </a>
          </p>
        )}
        {email && (
          <p>
            <span lang={locale}>{t('email')}</span>{' '}
            <a href={`mailto:${email}`} className="inline-flex min-h-11 items-center">
              {email}
            </a>
          </p>
        )}
        {more && <p className="whitespace-pre-line">{more}</p>}
      </address>
    </section>
  )
}
