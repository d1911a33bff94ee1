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

/** A picture in the formats and sizes that fit. It must have a text alternative, and must not move what stands around it. */
export async function Picture({ picture, locale, eager = false }: Props) {
  const t = await getTranslations({ locale, namespace: 'Picture' })
  const { file, width, height, alt, caption, credit } = picture
  return (
    <figure className="my-8">
      <picture>
        {width > 0 &&
          sizeFormats.map((format) => (
            <source
              key={format}
              type={`image/${format}`}
              srcSet={sources(picture, format)}
              sizes="(min-width: 48rem) 42rem, 100vw"
            />
          ))}
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

/** The sizes that there are, or will be in a moment; none where the picture's own isn't known. */
function sources({ file, width }: PictureData, format: SizeFormat): string {
  return widthsOf(width)
    .map((size) => `${fileAddress(sizeName({ file, width: size, format }))} ${size}w`)
    .join(', ')
}
