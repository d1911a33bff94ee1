import { fileAddress } from '@/editions/href'
import type { Picture } from '@/editions/model'
import { sizeName, widthsOf } from '@/editions/picture-sizes'
import { Cloth } from './cloth'

type Props = {
  id: string
  picture?: Picture
  /** Of what has no picture, the key of its topic: its weave is shown. */
  topic?: string
  /** How wide it's shown, for `sizes`. */
  sizes: string
  className: string
  eager?: boolean
}

/** What a list shows beside a title. It tells nothing that the title doesn't, so nothing reads it out. */
export function CardPicture({ id, picture, topic = '', sizes, className, eager = false }: Props) {
  if (!picture) return <Cloth id={`cloth-${id}`} topic={topic} className={className} />
  const { file, width, height } = picture
  const sources = widthsOf(width).map(
    (size) => `${fileAddress(sizeName({ file, width: size, format: 'webp' }))} ${size}w`,
  )
  return (
    <img
      src={fileAddress(file)}
      srcSet={sources.join(', ') || undefined}
      sizes={sizes}
      alt=""
      width={width}
      height={height}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      className={`${className} bg-raised object-cover`}
    />
  )
}
