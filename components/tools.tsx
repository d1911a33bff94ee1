import { getTimeZone, getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { tool } from './button'
import { ListenControls } from './listen-controls'
import { ShareServices } from './share-services'

type Props = {
  locale: Locale
  /** The language of the text. */
  language: Locale
  /** The whole address, and what is shared with it. */
  url: string
  title: string
  /** Of news: they can be printed as a document, and kept. */
  news?: {
    slug: string
    /** When the text was last changed: a saved copy knows by it that it's old. */
    changedAt: string
  }
}

/** What one can do with a text, in one row. `enhance.js` reveals what the device can do. */
export async function Tools({ locale, language, url, title, news }: Props) {
  const t = await getTranslations({ locale, namespace: 'Tools' })
  return (
    <section
      aria-label={t('label')}
      data-share
      data-url={url}
      data-title={title}
      className="mt-10 border-y-2 border-line py-2 text-base print:hidden"
    >
      <ul className="relative flex flex-wrap gap-x-6">
        <ListenControls locale={locale} language={language} />
        <li>
          <details data-menu>
            <summary className={tool}>{t('share')}</summary>
            <ShareServices locale={locale} url={url} title={title} />
          </details>
        </li>
        <li hidden>
          <button
            type="button"
            data-copy
            data-copied={t('copied')}
            data-failed={t('failed')}
            className={tool}
          >
            {t('copy')}
          </button>
        </li>
        {news && <ForNews locale={locale} {...news} />}
      </ul>
      <p role="status" data-tool-status />
    </section>
  )
}

async function ForNews({ locale, slug, changedAt }: NonNullable<Props['news']> & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Tools' })
  return (
    <>
      <li>
        <a href={addressOf(locale, '/news/[slug]/print', { slug })} className={tool}>
          {t('print')}
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
          data-failed={t('notSaved')}
          className={tool}
        >
          {t('save')}
        </button>
      </li>
    </>
  )
}
