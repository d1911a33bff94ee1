import type { MetadataRoute } from 'next'
import { readSettings } from '@/settings'

export const dynamic = 'force-dynamic'

/** At the readers’ host, unless editors have their own. */
const ofEditors = ['/admin', '/preview/', '/en/preview/', '/uk/preview/']

export default function robots(): MetadataRoute.Robots {
  const { siteUrl, adminUrl } = readSettings()
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/media/', '/api/v1/'],
      disallow: siteUrl === adminUrl ? ['/api/', ...ofEditors] : ['/api/'],
    },
    sitemap: `${siteUrl}/sitemap.xml`,
  }
}
