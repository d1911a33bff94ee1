import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Picked } from '@/i18n/pick'
import type { Locale } from '@/i18n/routing'

type Props = {
  locale: Locale
  /** The editors' question; else a general one. */
  question?: Picked
  shortcuts: (Picked & { href: string })[]
}

/** The start page's first words: a question, a field for what the reader asks, and where most people want to go. */
export async function Question({ locale, question, shortcuts }: Props) {
  const t = await getTranslations({ locale, namespace: 'Home' })
  const search = await getTranslations({ locale, namespace: 'Search' })
  return (
    <div className="-mt-1 bg-raised py-6 [box-shadow:0_0_0_100vmax_var(--color-raised)] [clip-path:inset(0_-100vmax)] md:-mt-5 md:py-10">
      <search>
        <form action={addressOf(locale, '/search')} method="get">
          <h1 lang={question?.language}>
            <label htmlFor="q">{question?.text ?? t('question')}</label>
          </h1>
          <div className="mt-4 flex max-w-3xl flex-wrap gap-2">
            <input
              id="q"
              name="q"
              type="search"
              autoComplete="off"
              className="min-h-12 min-w-0 grow basis-32 rounded-sm border-2 border-edge bg-paper px-3"
            />
            <button
              type="submit"
              className="min-h-12 shrink-0 rounded-sm border-2 border-link bg-link px-5 font-semibold whitespace-nowrap text-paper"
            >
              {search('button')}
            </button>
          </div>
        </form>
      </search>
      {shortcuts.length > 0 && (
        <nav aria-label={t('shortcuts')} className="mt-3">
          <ul className="flex flex-wrap gap-x-6">
            {shortcuts.map(({ href, text, language }) => (
              <li key={href}>
                <a
                  href={href}
                  lang={language}
                  hrefLang={language}
                  className="inline-flex min-h-11 items-center"
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
