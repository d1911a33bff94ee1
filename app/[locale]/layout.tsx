import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { palette, paletteStyle } from '@/content/palette'
import { addressOf } from '@/i18n/addresses'
import { readSettings } from '@/settings'
import { wovenSquareAddress } from './woven-square'
import { localeOf, type LocaleParams } from './locale'
import { siteOpenGraph } from './page-metadata'
import '../globals.css'

/** Pages are made when they are asked for and kept by the edge; a build needs no database. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffdf9' },
    { media: '(prefers-color-scheme: dark)', color: '#14171c' },
  ],
}

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Site' })
  return {
    metadataBase: new URL(readSettings().siteUrl),
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description', { municipality: t('name') }),
    robots: { 'max-image-preview': 'large' },
    openGraph: await siteOpenGraph(locale),
    formatDetection: { telephone: false, email: false, address: false },
  }
}

/*
 * `public/enhance.js`: what a page gains where scripts run; nothing depends on it. No storage, no request, no words of its own.
 *
 * details[data-menu]    closes with Escape, giving the focus back, and when one clicks or moves the focus elsewhere
 * [data-share]          has data-title and data-url of what is shared, and in it:
 *   [data-share-device] a button in a hidden list item, shown where the device has a share sheet
 *   [data-copy]         a button in a hidden list item, shown where there is a clipboard; data-copied and data-failed
 *                       are said in [data-tool-status]
 *   [data-without-script]  what the copy button replaces
 * [data-print]          a hidden button that prints
 * [data-listen]         hidden, of the language that it names; shown where the device has a voice for it (listen.js)
 * [data-save]           a button in a hidden list item, which says in [data-tool-status] what was saved, and
 *                       [data-saved-list], the list of all that was (save.js)
 */
export default async function Layout({ params, children }: LocaleParams & { children: ReactNode }) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Site' })
  const style = await paletteStyle()
  return (
    <html lang={locale}>
      {style && (
        <head>
          <style>{style}</style>
        </head>
      )}
      <body>
        {/* The rest of a card is Open Graph’s */}
        <meta name="twitter:card" content="summary_large_image" />
        <link rel="icon" href="/favicon.ico" sizes="32x32" />
        <link rel="icon" type="image/svg+xml" href={wovenSquareAddress(await palette())} />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href={addressOf(locale, '/opensearch.xml')}
          title={t('name')}
        />
        {children}
        <script src="/enhance.js" defer />
      </body>
    </html>
  )
}
