import { getTranslations } from 'next-intl/server'
import { fileAddress } from '@/editions/href'
import type { Picture as PictureData } from '@/editions/model'
import { sizeFormats, sizeName, widthsOf, type SizeFormat } from '@/editions/picture-sizes'
import type { Locale } from '@/i18n/routing'

type Props = {
  picture: PictureData
  /** The reader's language, for the word before the credit; alt and caption are in the edition's. */
  locale: Locale
  /** The first picture on a page is fetched at once, the others when they come near. */
  eager?: boolean
}

/** A telephone’s screen is so dense that half of its pixels are enough, and its network may be slow. `most` in pixels. */
const screens = [
  { media: '(max-width: 30rem)', most: 720, sizes: '100vw' },
  { media: undefined, most: 1440, sizes: '(min-width: 48rem) 42rem, 100vw' },
]

/** A picture in the formats and sizes that fit. It must have a text alternative, and must not move what stands around it. */
export async function Picture({ picture, locale, eager = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'Picture' })
  const { file, width, height, alt, caption, credit } = picture
  return (
    <figure className="my-8">
      <picture>
        {width > 0 &&
          screens.flatMap(({ media, most, sizes }) =>
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
          className="h-auto max-w-full bg-raised"
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
