import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'

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

const entry = 'inline-flex min-h-11 min-w-11 items-center'

/** The services, by name: words, not bare icons. `enhance.js` shows the device's own way where it has one. */
export async function ShareServices({ locale, url, title }: Shared & { locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'Tools' })
  return (
    <ul className="absolute inset-x-0 top-full z-10 flex flex-wrap gap-x-6 border-2 border-edge bg-paper px-4 py-2">
      <li hidden>
        <button type="button" data-share-device className={`${entry} font-semibold text-link underline`}>
          {t('device')}
        </button>
      </li>
      <li data-without-script>
        <a href={url} className={entry}>
          {t('link')}
        </a>
      </li>
      {Object.entries(services).map(([service, address]) => (
        <li key={service}>
          <a href={address({ url, title })} rel="noopener" className={entry}>
            {t(service as keyof typeof services)}
          </a>
        </li>
      ))}
    </ul>
  )
}
