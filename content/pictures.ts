import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readSettings } from '@/settings'

/** An uploaded picture as it was uploaded, by the name that editions know it by; null when the file is gone. */
export async function readPicture(file: string): Promise<Buffer | null> {
  const folder = path.join(readSettings().dataDir, 'media')
  try {
    return await readFile(path.join(folder, path.basename(file)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
