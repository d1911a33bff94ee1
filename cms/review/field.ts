import type { Field } from 'payload'
import type { EditionCollection } from '../edition/lookups'
import { isReviewed } from './needs'

/** Where a review is asked for and decided, beside the texts that are reviewed. */
export function reviewField(collection: EditionCollection): Field {
  return {
    name: 'review',
    type: 'ui',
    admin: {
      disableListColumn: true,
      condition: () => isReviewed(collection),
      components: { Field: '/cms/review/panel#ReviewPanel' },
    },
  }
}
