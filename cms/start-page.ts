import type { GlobalConfig } from 'payload'
import { editors } from './access'
import { announceGlobal } from './publications'

/** What editors choose for the start page. */
export const startPage: GlobalConfig = {
  slug: 'start-page',
  label: { sv: 'Startsidan', en: 'Start page', uk: 'Головна сторінка' },
  access: { read: editors, update: editors },
  hooks: { afterChange: [announceGlobal] },
  fields: [
    {
      name: 'pinned',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 3,
      filterOptions: { original: { exists: false } },
      label: {
        sv: 'Överst på startsidan',
        en: 'At the top of the start page',
        uk: 'Угорі головної сторінки',
      },
      admin: {
        allowCreate: false,
        description: {
          sv: 'Högst tre nyheter. Läsarna får dem på sitt språk där de är översatta.',
          en: 'Three news items at most. Readers get them in their language where they are translated.',
          uk: 'Щонайбільше три новини. Читачі отримують їх своєю мовою, якщо є переклад.',
        },
      },
    },
  ],
}
