import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { button } from './button'

type Shared = { url: string; title: string }

/** Where one can share to; plain links, so nothing is loaded from elsewhere before a reader follows one. */
const services = {
  email: ({ url, title }: Shared) => `mailto:?${query({ subject: title, body: url })}`,
  facebook: ({ url }: Shared) => `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}`,
  linkedin: ({ url }: Shared) => `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}`,
  x: ({ url, title }: Shared) => `https://x.com/intent/post?${query({ url, text: title })}`,
  telegram: ({ url, title }: Shared) => `https://t.me/share/url?${query({ url, text: title })}`,
} as const

/** Percent signs throughout: mail programs show a plus sign as it is. */
function query(parameters: Record<string, string>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')
}

/** Words, not bare icons. `enhance.js` reveals the two buttons where the device can do what they say. */
export async function ShareBar({ locale, url, title }: Shared & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'ShareBar' })
  return (
    <section aria-labelledby="share" data-share data-url={url} data-title={title} className="print:hidden">
      <h2 id="share" className="text-xl">
        {t('title')}
      </h2>
      <ul className="mt-3 flex flex-wrap gap-3 text-base">
        <li hidden>
          <button type="button" data-share-device className={button}>
            {t('device')}
          </button>
        </li>
        <li hidden>
          <button
            type="button"
            data-copy
            data-copied={t('copied')}
            data-failed={t('failed')}
            className={button}
          >
            {t('copy')}
          </button>
        </li>
        <li data-without-script>
          <a href={url} className={button}>
            {t('link')}
          </a>
        </li>
        {Object.entries(services).map(([service, address]) => (
          <li key={service}>
            <a href={address({ url, title })} rel="noopener" className={button}>
              {t(service as keyof typeof services)}
            </a>
          </li>
        ))}
      </ul>
      <p role="status" data-share-status className="mt-2 min-h-7 text-base" />
    </section>
  )
}
