import { sizeName, widthsOf } from '@/editions/picture-sizes'
import { fileAddress } from '@/editions/href'

/** The address of a picture's smallest file; null for a row that has no picture. */
export function thumbnail({ filename, width }: Record<string, unknown>): string | null {
  if (typeof filename !== 'string' || typeof width !== 'number') return null
  const [smallest] = widthsOf(width)
  return fileAddress(smallest ? sizeName({ file: filename, width: smallest, format: 'webp' }) : filename)
}
