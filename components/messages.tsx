import { getTranslations } from 'next-intl/server'
import type { Picked } from '@/i18n/pick'
import type { Locale } from '@/i18n/routing'
import { MessageLink } from './message-link'

export type Banner = {
  id: number
  gravity: 'crisis' | 'important' | 'service'
  title: Picked
  text?: Picked
  link?: { href: string; label?: Picked }
}

/** A border that is seen where grounds aren't: on paper, and in colours that the reader forces. */
const looks = {
  crisis: 'border-b-4 border-transparent bg-alarm text-[1.22rem] text-on-alarm print:border-ink',
  important: 'border-b-4 border-notice-edge bg-notice',
}

/**
 * What must be said for a time, above everything else on a page. It's there when the page comes, so it doesn't interrupt
 * a screen reader; and it isn't what a page is about, so search engines leave it out of what they quote.
 */
export async function Messages({ locale, messages }: { locale: Locale; messages: Banner[] }) {
  if (messages.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Messages' })
  return (
    <section aria-label={t('label')} data-nosnippet="">
      {messages.map(({ id, gravity, title, text, link }) => (
        <div
          key={id}
          className={`px-[clamp(1rem,4vw,3rem)] py-3 ${looks[gravity === 'crisis' ? 'crisis' : 'important']}`}
        >
          <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-8 leading-snug">
            <p className="grow basis-72">
              <strong className="block">
                {t(gravity)}: <span lang={title.language}>{title.text}</span>
              </strong>
              {text && <span lang={text.language}>{text.text}</span>}
            </p>
            {link && <MessageLink locale={locale} title={title} {...link} />}
          </div>
        </div>
      ))}
    </section>
  )
}
