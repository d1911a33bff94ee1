import type { Field } from 'payload'

/** Where a writer is told whether the text is saved, and what others do with it. */
export const othersField: Field = {
  name: 'others',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '/cms/coediting/others-panel#OthersPanel' },
  },
}
