import type { CollectionConfig } from 'payload'
import { admins, adminsField, editors } from '../access'

/** Who may log in. Accounts are made by an admin; nobody can register. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: {
    singular: { sv: 'Användare', en: 'User', uk: 'Користувач' },
    plural: { sv: 'Användare', en: 'Users', uk: 'Користувачі' },
  },
  auth: { maxLoginAttempts: 10, lockTime: 10 * 60 * 1000, cookies: { sameSite: 'Lax' } },
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
