import type { Access, FieldAccess } from 'payload'
import { wherePublic } from '@/database/public'

/** Anyone who is logged in. */
export const editors: Access = ({ req }) => Boolean(req.user)

/** Those who keep the accounts. */
export const admins: Access = ({ req }) => req.user?.role === 'admin'

export const adminsField: FieldAccess = ({ req }) => req.user?.role === 'admin'

/** Nobody, not even an admin: only the code that keeps the record writes here. */
export const nobody: Access = () => false

/** Readers get what is public; the rest is for editors. */
export const publicOrEditors: Access = ({ req }) => (req.user ? true : wherePublic())
