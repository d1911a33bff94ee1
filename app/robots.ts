import type { MetadataRoute } from 'next'
import { readSettings } from '@/settings'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/media/', '/api/v1/'],
      disallow: ['/admin', '/api/', '/preview/', '/en/preview/', '/uk/preview/'],
    },
    sitemap: `${readSettings().siteUrl}/sitemap.xml`,
  }
}
