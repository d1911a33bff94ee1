import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { button } from './button'

/**
 * Reads the text out with the device's own voice. Hidden until `enhance.js` has found a voice for the language; while it
 * reads, the buttons must stay in reach.
 */
export async function ListenControls({ locale, language }: { locale: Locale; language: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Listen' })
  return (
    <p
      hidden
      data-listen={language}
      className="mt-3 flex flex-wrap gap-3 py-2 text-base print:hidden data-reading:sticky data-reading:top-0 data-reading:z-10 data-reading:border-b-2 data-reading:border-line data-reading:bg-paper"
    >
      <button type="button" data-pause={t('pause')} data-resume={t('resume')} className={button}>
        {t('start')}
      </button>
      <button type="button" hidden className={button}>
        {t('stop')}
      </button>
    </p>
  )
}
