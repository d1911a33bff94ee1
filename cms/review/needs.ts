import { readSettings } from '@/settings'
import type { EditionCollection } from '../edition/lookups'

/** Whether texts of that kind are public only after somebody else has looked: whoever runs the site says so. */
export function isReviewed(collection: EditionCollection): boolean {
  const { review } = readSettings()
  return review === 'all' || review === (collection === 'articles' ? 'news' : 'pages')
}
