import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type Field,
} from 'payload'
import { perLocale } from '@/i18n/addresses'
import { routing } from '@/i18n/routing'
import { slugify } from '@/i18n/slug'
import { accessTo } from '../access'
import { say, type EditorText } from '../editor-language'
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

/** Names may be missing still: the fields are asked about them after this. */
const fillIn: CollectionBeforeValidateHook<Topic> = ({ data, originalDoc }) => {
  if (!data) return data
  const names: Partial<Topic['names']> = { ...originalDoc?.names, ...data.names }
  const slugs: Partial<Topic['slugs']> = { ...originalDoc?.slugs, ...data.slugs }
  return {
    ...data,
    names,
    title: names[routing.defaultLocale],
    slugs: perLocale((locale) => slugs[locale] || slugify(names[locale] ?? '')),
  }
}

/** Readers follow its list and its feed, so a topic goes when no news is about it any more, draft or not. */
const keepUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const articles = {
    collection: 'articles',
    where: { topics: { in: [id] } },
    limit: 1,
    depth: 0,
    req,
  } as const
  const [stored, drafted] = await Promise.all([
    req.payload.find(articles),
    req.payload.find({ ...articles, draft: true }),
  ])
  if (stored.totalDocs + drafted.totalDocs > 0) throw new APIError(say(req, inUse), 409, null, true)
}

const inUse: EditorText = {
  sv: 'Det finns nyheter om ämnet. Välj andra ämnen för dem först, utkast också.',
  en: 'There is news on this topic. Choose other topics for it first, drafts too.',
  uk: 'На цю тему є новини. Спершу виберіть для них інші теми, для чернеток теж.',
}

/** What news can be about: a list of its own, and a feed, for each topic in each language. */
export const topics: CollectionConfig<'topics'> = {
  slug: 'topics',
  labels: {
    singular: { sv: 'Ämne', en: 'Topic', uk: 'Тема' },
    plural: { sv: 'Ämnen', en: 'Topics', uk: 'Теми' },
  },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'updatedAt'] },
  access: accessTo('topics'),
  defaultSort: 'title',
  hooks: {
    beforeValidate: [fillIn],
    beforeDelete: [keepUsed],
    afterChange: [announceChange('topics')],
    afterDelete: [announceDeletion('topics')],
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
