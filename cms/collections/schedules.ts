import type { CollectionConfig } from 'payload'
import { accessTo } from '../access'
import { recordPlan } from '../audit/plans'
import { schedulableOutcomes } from '../schedule/outcomes'

/**
 * What is to be done with an edition on a day, and what became of it. Written by `cms/schedule/` alone: what is planned
 * belongs to the text and not to an account.
 */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: {
    singular: { sv: 'Schemalagd publicering', en: 'Scheduled publication', uk: 'Запланована публікація' },
    plural: { sv: 'Schemalagda publiceringar', en: 'Scheduled publications', uk: 'Заплановані публікації' },
  },
  admin: { hidden: true },
  access: accessTo('schedules'),
  hooks: { afterChange: [recordPlan] },
  indexes: [{ fields: ['state', 'at'] }, { fields: ['kind', 'edition'] }],
  fields: [
    // The edition's collection and id
    { name: 'kind', type: 'text', required: true },
    { name: 'edition', type: 'number', required: true },
    { name: 'action', type: 'select', options: ['publish', 'withdraw'], required: true },
    { name: 'at', type: 'date', required: true },
    // Of a withdrawal
    { name: 'outcome', type: 'select', options: [...schedulableOutcomes] },
    { name: 'reason', type: 'textarea' },
    {
      name: 'state',
      type: 'select',
      options: ['waiting', 'done', 'failed', 'cancelled'],
      defaultValue: 'waiting',
      required: true,
    },
    // Why it failed, in each of the editors' languages
    { name: 'problem', type: 'json' },
    { name: 'setBy', type: 'text' },
    // The number of their account, which may be gone
    { name: 'account', type: 'number' },
  ],
}
