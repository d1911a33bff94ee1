import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { palette, paletteStyle } from '@/content/palette'
import { addressOf } from '@/i18n/addresses'
import { readSettings } from '@/settings'
import { wovenSquareAddress } from './woven-square'
import { localeOf, type LocaleParams } from './locale'
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
    formatDetection: { telephone: false, email: false, address: false },
  }
}

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
        <link rel="icon" type="image/svg+xml" href={wovenSquareAddress(await palette())} />
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
