import type { GlobalConfig } from 'payload'
import { settingsAccessTo } from '../access'
import { announceGlobal } from '../publications'
import { questionField, shortcutsField } from './fields'

/** What editors choose for the start page. */
export const startPage: GlobalConfig = {
  slug: 'start-page',
  label: { sv: 'Startsidan', en: 'Start page', uk: 'Головна сторінка' },
  access: settingsAccessTo('start-page'),
  hooks: { afterChange: [announceGlobal('start-page')] },
  fields: [
    questionField,
    shortcutsField,
    {
      name: 'pinned',
      type: 'relationship',
      relationTo: 'articles',
      hasMany: true,
      maxRows: 5,
      filterOptions: { original: { exists: false } },
      label: {
        sv: 'Överst på startsidan',
        en: 'At the top of the start page',
        uk: 'Угорі головної сторінки',
      },
      admin: {
        allowCreate: false,
        description: {
          sv: 'Högst fem nyheter: den första stor, de andra bredvid. Saknas några fylls platserna med de senaste. Läsarna får dem på sitt språk där de är översatta.',
          en: 'Five news items at most: the first large, the others beside it. Places left over are filled with the latest. Readers get them in their language where they are translated.',
          uk: 'Щонайбільше п’ять новин: перша велика, інші поруч. Вільні місця заповнюють найновіші. Читачі отримують їх своєю мовою, якщо є переклад.',
        },
      },
    },
  ],
}
