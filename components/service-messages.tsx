import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { MessageLink } from './message-link'
import type { Banner } from './messages'
import { Timestamp } from './timestamp'

type Props = { locale: Locale; messages: (Banner & { endsAt: string })[] }

/** What is out of order or closed for a time, and until when. */
export async function ServiceMessages({ locale, messages }: Props) {
  if (messages.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Messages' })
  return (
    <section
      aria-labelledby="service"
      data-nosnippet=""
      className="mt-8 border-s-8 border-notice-edge bg-notice px-5 py-3"
    >
      <h2 id="service" className="text-xl">
        {t('service')}
      </h2>
      <ul>
        {messages.map(({ id, title, text, link, endsAt }) => (
          <li key={id} className="mt-3 leading-snug">
            <strong className="block" lang={title.language}>
              {title.text}
            </strong>
            {text && <span lang={text.language}>{text.text}</span>}{' '}
            <span className="text-base text-quiet">
              {t.rich('until', { time: () => <Timestamp at={endsAt} locale={locale} /> })}
            </span>
            {link && (
              <div>
                <MessageLink locale={locale} title={title} {...link} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
