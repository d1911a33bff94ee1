import type { Field } from 'payload'

/** Where an editor has a text published, or withdrawn, on a day; and, in lists, what readers have of it. */
export const scheduleFields: Field[] = [
  {
    name: 'schedule',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/cms/schedule/panel#SchedulePanel' },
    },
  },
  {
    name: 'state',
    type: 'ui',
    label: { sv: 'Läge', en: 'State', uk: 'Стан' },
    admin: { components: { Cell: '/cms/schedule/state-cell#StateCell' } },
  },
]
