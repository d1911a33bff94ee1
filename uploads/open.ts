import path from 'node:path'
import type { Settings } from '@/settings'
import { diskStore } from './disk'
import { s3Store } from './s3'
import type { FileStore } from './store'

type Place = Pick<Settings, 'dataDir' | 's3'>

/** Where the site's uploads are kept: in a bucket where one is set, else in `DATA_DIR/media`. */
export function openUploads({ dataDir, s3 }: Place): FileStore {
  return s3 ? s3Store(s3) : uploadsOnDisk({ dataDir })
}

export const uploadsOnDisk = ({ dataDir }: Pick<Place, 'dataDir'>) => diskStore(path.join(dataDir, 'media'))
