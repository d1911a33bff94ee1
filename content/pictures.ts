import { readKept } from '@/cms/media/store'

/** A picture as it's kept, by the name that editions know it by; null when the file is gone. */
export async function readPicture(file: string): Promise<Buffer | null> {
  return readKept(file)
}
