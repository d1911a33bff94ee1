import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { tool } from './button'

/**
 * Reads the text out with the device's own voice. Hidden until `enhance.js` has found a voice for the language; while it
 * reads, the buttons must stay in reach.
 */
export async function ListenControls({ locale, language }: { locale: Locale; language: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Listen' })
  return (
    <li
      hidden
      data-listen={language}
      className="flex gap-x-6 data-reading:fixed data-reading:inset-x-0 data-reading:bottom-0 data-reading:z-10 data-reading:justify-center data-reading:border-t-2 data-reading:border-edge data-reading:bg-raised data-reading:p-2"
    >
      <button type="button" data-pause={t('pause')} data-resume={t('resume')} className={tool}>
        {t('start')}
      </button>
      <button type="button" hidden className={tool}>
        {t('stop')}
      </button>
    </li>
  )
}
