import { getTimeZone, getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { Notice } from './notice'
import { button } from './button'

/**
 * The pages that a reader has saved on their device. `save.js` fills the list; without it the page must say why it's
 * empty. The last template is what a saved copy has above its text.
 */
export async function SavedPages({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'SavedPages' })
  const address = addressOf(locale, '/saved')
  return (
    <>
      <div hidden data-saved-missing>
        <Notice>
          <p>{t('missing')}</p>
        </Notice>
      </div>
      <p data-saved-cannot className="max-w-text">
        {t('cannot')}
      </p>
      <p hidden data-saved-empty>
        {t('empty')}
      </p>
      <ul
        hidden
        data-saved-list
        data-address={address}
        data-time-zone={await getTimeZone({ locale })}
        data-saved-at={t('savedAt', { time: '{time}' })}
        data-remove-named={t('removeNamed', { title: '{title}' })}
        data-removed={t('removed', { title: '{title}' })}
        className="mt-6 grid max-w-text gap-6"
      />
      <p role="status" data-saved-status className="mt-4 min-h-7" />
      <p className="mt-4 max-w-text text-quiet">{t('kept')}</p>
      <template data-saved-item>
        <li className="border-t-2 border-line pt-4">
          <a className="font-serif text-xl font-bold" />
          <p className="mt-1 text-base text-quiet" />
          <button type="button" className={`mt-3 text-base ${button}`}>
            {t('remove')}
          </button>
        </li>
      </template>
      <template data-saved-copy>
        <div className="mb-6 print:hidden">
          <Notice>
            <p>
              {t.rich('copy', { time: () => <time /> })} <a href={address}>{t('list')}</a>
            </p>
          </Notice>
        </div>
      </template>
    </>
  )
}
