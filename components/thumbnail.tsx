import { fileAddress } from '@/editions/href'
import type { Picture } from '@/editions/model'
import { sizeName, widthsOf } from '@/editions/picture-sizes'

/** A picture as a revision has it, small. What it shows must be said beside it: it has no words of its own. */
export function Thumbnail({ picture: { file, width, height } }: { picture: Picture }) {
  const [smallest] = widthsOf(width)
  const shown = smallest ? sizeName({ file, width: smallest, format: 'webp' }) : file
  return (
    <img
      src={fileAddress(shown)}
      width={width}
      height={height}
      alt=""
      loading="lazy"
      className="mb-2 h-auto max-h-48 w-auto max-w-full"
    />
  )
}
