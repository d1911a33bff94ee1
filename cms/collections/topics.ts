import type { CollectionBeforeValidateHook, CollectionConfig, Field } from 'payload'
import { perLocale } from '@/i18n/addresses'
import { routing } from '@/i18n/routing'
import { slugify } from '@/i18n/slug'
import { editors } from '../access'
import { looksLikeASlug } from '../edition/fields'
import { announceChange, announceDeletion } from '../publications'
import type { Topic } from '../payload-types'
import { languageNames } from '@/i18n/language-names'

const names: Field[] = routing.locales.map((name) => ({
  name,
  type: 'text',
  required: true,
  maxLength: 60,
  label: languageNames[name],
}))

/** Lists of news stand at these addresses for good, so they are fixed once made. */
const slugs: Field[] = routing.locales.map((name) => ({
  name,
  type: 'text',
  required: true,
  unique: true,
  maxLength: 80,
  label: languageNames[name],
  access: { update: () => false },
  validate: looksLikeASlug,
}))

const fillIn: CollectionBeforeValidateHook<Topic> = ({ data }) => {
  if (!data?.names) return data
  const { names: given, slugs: typed } = data
  const slugsOf = perLocale((locale) => typed?.[locale] || slugify(given[locale]))
  return { ...data, title: given[routing.defaultLocale], slugs: slugsOf }
}

/** What news can be about: a list of its own, and a feed, for each topic in each language. */
export const topics: CollectionConfig<'topics'> = {
  slug: 'topics',
  labels: {
    singular: { sv: 'Ämne', en: 'Topic', uk: 'Тема' },
    plural: { sv: 'Ämnen', en: 'Topics', uk: 'Теми' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'updatedAt'] },
  access: { read: () => true, create: editors, update: editors, delete: editors },
  defaultSort: 'title',
  hooks: {
    beforeValidate: [fillIn],
    afterChange: [announceChange],
    afterDelete: [announceDeletion],
  },
  fields: [
    { name: 'title', type: 'text', admin: { hidden: true } },
    { name: 'names', type: 'group', label: { sv: 'Namn', en: 'Name', uk: 'Назва' }, fields: names },
    {
      name: 'slugs',
      type: 'group',
      label: { sv: 'Adress', en: 'Address', uk: 'Адреса' },
      admin: {
        description: {
          sv: 'Görs av namnet när fältet är tomt, och ligger sedan fast.',
          en: 'Made from the name when empty, and fixed from then on.',
          uk: 'Утворюється з назви, якщо поле порожнє, і далі не змінюється.',
        },
      },
      fields: slugs,
    },
  ],
}
