import { getTranslations } from 'next-intl/server'
import { focusFor, type Focus } from '@/editions/focus'
import { fileAddress } from '@/editions/href'
import type { Picture as PictureData } from '@/editions/model'
import { sizeFormats, sizeName, widthsOf, type SizeFormat } from '@/editions/picture-sizes'
import type { Locale } from '@/i18n/routing'

type Props = {
  picture: PictureData
  /** The reader's language, for the word before the credit; alt and caption are in the edition's. */
  locale: Locale
  /** The first picture on a page is fetched at once, the others when they come near. */
  eager?: boolean | undefined
  /** Over text and what stands beside it: where there is room, a broad piece of it, around what matters. */
  isAcross?: boolean | undefined
  focus?: Focus
}

/** A telephone’s screen is so dense that half of its pixels are enough, and its network may be slow. `most` in pixels. */
const screens = (widest: string) => [
  { media: '(max-width: 30rem)', most: 720, sizes: '100vw' },
  { media: undefined, most: 1440, sizes: `(min-width: ${widest}) ${widest}, 100vw` },
]

/** Where a broad piece is taken from, by per cent of the height: a page's policy refuses any style that isn't a class. */
const heights = ['object-top', 'object-[50%_25%]', 'object-center', 'object-[50%_75%]', 'object-bottom']

/** Whether a picture bears being shown across the page: broad enough, and large enough not to be blurred. */
export function isWide({ width, height }: PictureData): boolean {
  return width >= 960 && width >= height * 1.3
}

/** A picture in the formats and sizes that fit. It must have a text alternative, and must not move what stands around it. */
export async function Picture({ picture, locale, eager = false, isAcross = false, focus }: Props) {
  const t = await getTranslations({ locale, namespace: 'Picture' })
  const { file, width, height, alt, caption, credit } = picture
  const from = heights[Math.round(focusFor(focus, '16:9').y / 25)]
  const across = `w-full lg:aspect-[21/9] lg:object-cover print:aspect-auto ${from}`
  return (
    <figure className="my-8">
      <picture>
        {width > 0 &&
          screens(isAcross ? '72rem' : '42rem').flatMap(({ media, most, sizes }) =>
            sizeFormats.map((format) => (
              <source
                key={`${media ?? ''}${format}`}
                media={media}
                type={`image/${format}`}
                srcSet={sources(picture, format, most)}
                sizes={sizes}
              />
            )),
          )}
        <img
          src={fileAddress(file)}
          width={width}
          height={height}
          alt={alt}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          className={`h-auto max-w-full bg-raised print:max-h-[11cm] print:w-auto ${isAcross ? across : ''}`}
        />
      </picture>
      {(caption ?? credit) && (
        <figcaption className="mt-2 text-base text-quiet">
          {caption} {credit && <span lang={locale}>{t('credit', { credit })}</span>}
        </figcaption>
      )}
    </figure>
  )
}

/** The sizes that there are, or will be in a moment; `most` in pixels. */
function sources({ file, width }: PictureData, format: SizeFormat, most: number): string {
  return widthsOf(Math.min(width, most))
    .map((size) => `${fileAddress(sizeName({ file, width: size, format }))} ${size}w`)
    .join(', ')
}
