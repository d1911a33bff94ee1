import { focusFor, type Focus, type Ratio } from '@/editions/focus'
import { fileAddress } from '@/editions/href'
import type { Picture } from '@/editions/model'
import { cutWidthsOf, sizeName } from '@/editions/picture-sizes'
import { Cloth } from './cloth'

type ListedPicture = Picture & { focus?: Focus }

type Props = {
  id: string
  picture?: ListedPicture
  /** Of what has no picture, the key of its topic: its weave is shown. */
  topic?: string
  ratio: Ratio
  /** Its shape where there is room, when that is another. */
  wide?: Ratio
  /** How wide it's shown, for `sizes`. */
  sizes: string
  className: string
  eager?: boolean
}

/**
 * What a list shows beside a title, cut around what matters in it. It tells nothing that the title doesn't, so nothing
 * reads it out. Until its cuts are made the whole picture comes in their place, which `object-cover` cuts in the middle.
 */
export function CardPicture({
  id,
  picture,
  topic = '',
  ratio,
  wide,
  sizes,
  className,
  eager = false,
}: Props) {
  if (!picture) return <Cloth id={`cloth-${id}`} topic={topic} className={className} />
  const { file, width, height } = picture
  return (
    <picture className="contents">
      {wide && width > 0 && (
        <source media="(min-width: 48rem)" type="image/webp" srcSet={sources(picture, wide)} sizes={sizes} />
      )}
      <img
        src={fileAddress(file)}
        srcSet={sources(picture, ratio) || undefined}
        sizes={sizes}
        alt=""
        width={width}
        height={height}
        loading={eager ? 'eager' : 'lazy'}
        decoding="async"
        className={`${className} bg-raised object-cover`}
      />
    </picture>
  )
}

function sources(picture: ListedPicture, ratio: Ratio): string {
  const cut = { ratio, at: focusFor(picture.focus, ratio) }
  return cutWidthsOf(picture, ratio, 'webp')
    .map((width) => `${fileAddress(sizeName({ file: picture.file, width, format: 'webp', cut }))} ${width}w`)
    .join(', ')
}
