import type { CollectionBeforeValidateHook, CollectionConfig, Field } from 'payload'
import { authorityLanguage } from '@/editions/glossary'
import { routing, type Locale } from '@/i18n/routing'
import { slugify } from '@/i18n/slug'
import { accessTo } from '../access'
import type { Term } from '../payload-types'
import { announceChange, announceDeletion } from '../publications'
import { languageNames } from '@/i18n/language-names'
import type { EditorText } from '../editor-language'

/** Made from the Swedish word once, and never changed: links from outside lead to it. */
const keepAnchor: CollectionBeforeValidateHook<Term> = ({ data, originalDoc }) => ({
  ...data,
  anchor: originalDoc?.anchor ?? slugify(data?.swedish ?? ''),
})

const explanationHelp: EditorText = {
  sv: 'En till tre korta meningar som vem som helst förstår.',
  en: 'One to three short sentences that anyone understands.',
  uk: 'Від одного до трьох коротких речень, зрозумілих кожному.',
}

/** Words of authority, which the editors explain in each language: a page of its own, and linked to from texts. */
export const terms: CollectionConfig<'terms'> = {
  slug: 'terms',
  labels: {
    singular: { sv: 'Ord i ordlistan', en: 'Word in the glossary', uk: 'Слово у словнику' },
    plural: { sv: 'Ordlista', en: 'Glossary', uk: 'Словник' },
  },
  admin: { useAsTitle: 'swedish', defaultColumns: ['swedish', 'rendering.en', 'rendering.uk', 'updatedAt'] },
  defaultSort: 'swedish',
  access: accessTo('terms'),
  hooks: {
    beforeValidate: [keepAnchor],
    afterChange: [announceChange('glossary')],
    afterDelete: [announceDeletion('glossary')],
  },
  fields: [
    {
      name: 'swedish',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 80,
      label: { sv: 'Ord på svenska', en: 'Word in Swedish', uk: 'Слово шведською' },
      admin: {
        description: {
          sv: 'I grundform, med liten bokstav: visselblåsarfunktion.',
          en: 'In its base form and in lower case: visselblåsarfunktion.',
          uk: 'У початковій формі, з малої літери: visselblåsarfunktion.',
        },
      },
    },
    {
      name: 'anchor',
      type: 'text',
      required: true,
      unique: true,
      label: { sv: 'Adress i ordlistan', en: 'Address in the glossary', uk: 'Адреса у словнику' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: {
          sv: 'Görs av ordet och ändras aldrig, så att länkar fortsätter att leda hit.',
          en: 'Made from the word and never changed, so that links go on leading here.',
          uk: 'Утворюється зі слова й ніколи не змінюється, щоб посилання й далі вели сюди.',
        },
      },
    },
    {
      name: 'explanation',
      type: 'group',
      label: { sv: 'Förklaring', en: 'Explanation', uk: 'Пояснення' },
      fields: routing.locales.map(explanationIn),
    },
    {
      name: 'rendering',
      type: 'group',
      label: { sv: 'Vedertagen översättning', en: 'Accepted translation', uk: 'Усталений переклад' },
      fields: routing.locales.filter((locale) => locale !== authorityLanguage).map(renderingIn),
    },
  ],
}

function explanationIn(locale: Locale): Field {
  return {
    name: locale,
    type: 'textarea',
    required: true,
    maxLength: 600,
    label: languageNames[locale],
    admin: { description: explanationHelp },
  }
}

function renderingIn(locale: Locale): Field {
  return { name: locale, type: 'text', maxLength: 80, label: languageNames[locale] }
}
