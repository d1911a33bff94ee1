import { iconPicture, pictureResponse } from '../icon-picture'

export const dynamic = 'force-dynamic'

const size = 32

/** The icon where browsers and search engines look for it unasked: a PNG in the container that they expect. */
export async function GET(): Promise<Response> {
  const png = await iconPicture(size)
  const head = Buffer.alloc(22)
  // One icon (type 1): its width, height, planes, bits for a pixel, length, and where it begins
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt8(size, 6)
  head.writeUInt8(size, 7)
  head.writeUInt16LE(1, 10)
  head.writeUInt16LE(32, 12)
  head.writeUInt32LE(png.length, 14)
  head.writeUInt32LE(head.length, 18)
  return pictureResponse(Buffer.concat([head, png]), 'image/x-icon')
}
