import { getTranslations } from 'next-intl/server'
import type { Picked } from '@/i18n/pick'
import type { Locale } from '@/i18n/routing'

type Props = {
  locale: Locale
  href: string
  /** Of the message. */
  title: Picked
  /** The title of what it leads to. */
  label?: Picked
}

/** The way from a message to where more is said; its words say where that is, on this site or on which other. */
export async function MessageLink({ locale, href, title, label }: Props) {
  const t = await getTranslations({ locale, namespace: 'Messages' })
  return (
    <a
      href={href}
      lang={label?.language}
      hrefLang={label?.language}
      className="inline-flex min-h-11 items-center text-inherit"
    >
      {label?.text ??
        (URL.canParse(href) ? (
          t('more', { place: new URL(href).host })
        ) : (
          <>
            {t('moreHere')}
            <span className="sr-only">
              {': '}
              <span lang={title.language}>{title.text}</span>
            </span>
          </>
        ))}
    </a>
  )
}
