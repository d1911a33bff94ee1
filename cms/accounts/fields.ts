import type { Field } from 'payload'
import { adminsField } from '../access'
import { editorLanguageOf } from '../editor-language'
import { sessionWords } from './session-words'

/** What an account has beside its name and role. */
export const accountFields: Field[] = [
  {
    name: 'language',
    type: 'select',
    defaultValue: ({ req }) => editorLanguageOf(req.i18n),
    label: { sv: 'Språk i brev', en: 'Language of letters', uk: 'Мова листів' },
    options: [
      { value: 'sv', label: 'Svenska' },
      { value: 'en', label: 'English' },
      { value: 'uk', label: 'Українська' },
    ],
  },
  {
    name: 'closed',
    type: 'checkbox',
    defaultValue: false,
    label: sessionWords.closed,
    access: { create: () => false, update: adminsField },
    admin: {
      description: sessionWords.closedMeans,
      condition: (_data, _siblings, { operation }) => operation === 'update',
    },
  },
  // Whom the municipality's provider means by this account: issuer and subject
  {
    name: 'oidcSubject',
    type: 'text',
    unique: true,
    hidden: true,
    access: { read: () => false, create: () => false, update: () => false },
  },
  // Beside what Payload keeps of a session
  {
    name: 'sessions',
    type: 'array',
    fields: [
      { name: 'device', type: 'text' },
      { name: 'usedAt', type: 'date' },
    ],
  },
  // Sent with a change of one's own password, kept nowhere
  {
    name: 'oldPassword',
    type: 'text',
    virtual: true,
    admin: {
      disableListColumn: true,
      disableListFilter: true,
      disableBulkEdit: true,
      components: { Field: '/cms/accounts/old-password-field#OldPasswordField' },
    },
  },
  {
    name: 'passwordLink',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/cms/accounts/link-panel#LinkPanel' },
    },
  },
  {
    name: 'secondFactorPanel',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/cms/accounts/second-factor/panel#SecondFactorPanel' },
    },
  },
  {
    name: 'sessionsPanel',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/cms/accounts/sessions-panel#SessionsPanel' },
    },
  },
]
