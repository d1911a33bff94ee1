import type { CollectionConfig } from 'payload'
import { languageNames } from '@/i18n/language-names'
import { routing } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { accessTo, adminsField, loggedIn } from '../access'
import type { User } from '../payload-types'
import type { Role } from '../roles'
import { recordAccount, recordLogin, recordLogout } from '../audit/accounts'
import { refuseAlike, slowLogins, welcome } from '../accounts/login'
import { keepAnAdmin } from '../accounts/last-admin'
import { closeInstead, endClosed, refuseClosed } from '../accounts/closed'
import { oidcEndpoints } from '../accounts/oidc/endpoints'
import { accountFields } from '../accounts/fields'
import { askForOldPassword, noteOldPassword } from '../accounts/old-password'
import { endOtherSessions, keepPasswordsStrong } from '../accounts/password'
import { refuseOldLinks, resetEndpoints, resetMail } from '../accounts/reset'
import { secondFactorEndpoints } from '../accounts/second-factor/endpoints'
import { askForCode } from '../accounts/second-factor/login'
import { sessionEndpoints } from '../accounts/session-endpoints'
import { noteDevice, noteUse } from '../accounts/sessions'

/** Who may log in. Accounts are made by an admin; nobody can register. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { sv: 'Användare', en: 'User', uk: 'Користувач' },
    plural: { sv: 'Användare', en: 'Users', uk: 'Користувачі' },
  },
  // Payload would lock an account for all; `slowLogins` lets the one who knows the password in.
  auth: {
    maxLoginAttempts: 0,
    forgotPassword: resetMail,
    cookies: { sameSite: 'Lax', secure: readSettings().adminUrl.startsWith('https:') },
  },
  hooks: {
    beforeOperation: [slowLogins, refuseOldLinks, keepPasswordsStrong, noteOldPassword],
    beforeChange: [keepAnAdmin, askForOldPassword, endOtherSessions, endClosed],
    beforeDelete: [closeInstead],
    beforeLogin: [refuseClosed, askForCode],
    afterChange: [recordAccount],
    afterLogin: [welcome, ({ req, user }) => noteDevice(req, user as User), recordLogin],
    afterLogout: [recordLogout],
    afterMe: [({ req }) => noteUse(req)],
    afterRefresh: [({ req }) => noteUse(req)],
    afterError: [refuseAlike],
  },
  endpoints: [...resetEndpoints, ...sessionEndpoints, ...secondFactorEndpoints, ...oidcEndpoints],
  admin: { useAsTitle: 'email', defaultColumns: ['email', 'name', 'role', 'closed'] },
  access: {
    ...accessTo('users'),
    admin: loggedIn,
    unlock: accessTo('users').create,
  },
  fields: [
    { name: 'name', type: 'text', label: { sv: 'Namn', en: 'Name', uk: 'Ім’я' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'writer',
      label: { sv: 'Roll', en: 'Role', uk: 'Роль' },
      access: { create: adminsField, update: adminsField },
      options: [
        { value: 'admin', label: { sv: 'Administratör', en: 'Administrator', uk: 'Адміністратор' } },
        { value: 'publisher', label: { sv: 'Publicist', en: 'Publisher', uk: 'Публікатор' } },
        { value: 'writer', label: { sv: 'Skribent', en: 'Writer', uk: 'Автор' } },
        { value: 'translator', label: { sv: 'Översättare', en: 'Translator', uk: 'Перекладач' } },
      ] satisfies { value: Role; label: object }[],
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: { sv: 'Översätter till', en: 'Translates into', uk: 'Перекладає' },
      access: { create: adminsField, update: adminsField },
      admin: { condition: ({ role }) => role === 'translator' },
      options: routing.locales.map((value) => ({ value, label: languageNames[value] })),
    },
    ...accountFields,
  ],
}
