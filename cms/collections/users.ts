import type { CollectionConfig } from 'payload'
import { readSettings } from '@/settings'
import { admins, adminsField, editors } from '../access'
import { refuseAlike, slowLogins, welcome } from '../accounts/login'
import { keepAnAdmin, keepLastAdmin } from '../accounts/last-admin'
import { endOtherSessions, keepPasswordsStrong } from '../accounts/password'

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
    cookies: { sameSite: 'Lax', secure: readSettings().siteUrl.startsWith('https:') },
  },
  hooks: {
    beforeOperation: [slowLogins, keepPasswordsStrong],
    beforeChange: [keepAnAdmin, endOtherSessions],
    beforeDelete: [keepLastAdmin],
    afterLogin: [welcome],
    afterError: [refuseAlike],
  },
  admin: { useAsTitle: 'email', defaultColumns: ['email', 'name', 'role'] },
  access: {
    read: editors,
    create: admins,
    delete: admins,
    admin: ({ req }) => Boolean(req.user),
    unlock: admins,
    update: ({ req }) => (req.user?.role === 'admin' ? true : { id: { equals: req.user?.id ?? 0 } }),
  },
  fields: [
    { name: 'name', type: 'text', label: { sv: 'Namn', en: 'Name', uk: 'Ім’я' } },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      label: { sv: 'Roll', en: 'Role', uk: 'Роль' },
      access: { create: adminsField, update: adminsField },
      options: [
        { value: 'editor', label: { sv: 'Redaktör', en: 'Editor', uk: 'Редактор' } },
        { value: 'admin', label: { sv: 'Administratör', en: 'Administrator', uk: 'Адміністратор' } },
      ],
    },
  ],
}
