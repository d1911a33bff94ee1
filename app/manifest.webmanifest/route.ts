import { municipality } from '@/content/municipality'
import { palette } from '@/content/palette'
import { cacheable } from '../caching'
import { iconSizes } from '../icon-picture'
import { publisherLanguage, publisherName } from '../publisher'

export const dynamic = 'force-dynamic'

/** What a device shows of the site on its home screen (Web Application Manifest); it opens in the browser, as pages do. */
export async function GET(): Promise<Response> {
  const name = await publisherName()
  const { shortNames } = await municipality()
  const manifest = {
    name,
    short_name: shortNames?.[publisherLanguage] ?? name,
    lang: publisherLanguage,
    start_url: '/',
    display: 'browser',
    background_color: '#fffdf9',
    theme_color: (await palette()).primary,
    icons: iconSizes.map((size) => ({
      src: `/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  }
  return Response.json(manifest, {
    headers: { 'Content-Type': 'application/manifest+json', 'Cache-Control': cacheable },
  })
}
