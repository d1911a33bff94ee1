import { getTimeZone, getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { button } from './button'

type Props = {
  locale: Locale
  slug: string
  /** When the text was last changed: a saved copy knows by it that it's old. */
  changedAt: string
}

/** The text on paper, in a book reader, and where there is no network. `enhance.js` reveals what the device can do. */
export async function TakeAlong({ locale, slug, changedAt }: Props) {
  const t = await getTranslations({ locale, namespace: 'TakeAlong' })
  return (
    <section aria-labelledby="take-along" className="mt-6">
      <h2 id="take-along" className="text-xl">
        {t('title')}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-3 text-base">
        <li>
          <a href={addressOf(locale, '/news/[slug]/print', { slug })} className={button}>
            {t('print')}
          </a>
        </li>
        <li>
          <a href={addressOf(locale, '/news/[slug]/book.epub', { slug })} download className={button}>
            {t('book')}
          </a>
        </li>
        <li hidden>
          <button
            type="button"
            data-save={addressOf(locale, '/news/[slug]', { slug })}
            data-list={addressOf(locale, '/saved')}
            data-changed-at={changedAt}
            data-time-zone={await getTimeZone({ locale })}
            data-saved={t('saved', { time: '{time}' })}
            data-again={t('again')}
            data-changed={t('changed')}
            data-failed={t('failed')}
            className={button}
          >
            {t('save')}
          </button>
        </li>
        <li hidden>
          <a href={addressOf(locale, '/saved')} className={button}>
            {t('list')}
          </a>
        </li>
      </ul>
      <p role="status" data-save-status className="mt-2 min-h-7 text-base" />
    </section>
  )
}
