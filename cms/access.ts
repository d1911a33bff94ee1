import type { Access, FieldAccess } from 'payload'

/** Anyone who is logged in. */
export const editors: Access = ({ req }) => Boolean(req.user)

/**
 * Anyone who is logged in, and this site's own code: Payload asks for nobody in particular when it checks, in a seed or an
 * import, what a relationship leads to.
 */
export const editorsOrOwnCode: Access = ({ req }) => Boolean(req.user) || req.payloadAPI === 'local'

/** Those who keep the accounts. */
export const admins: Access = ({ req }) => req.user?.role === 'admin'

export const adminsField: FieldAccess = ({ req }) => req.user?.role === 'admin'

/** Nobody, not even an admin: only the code that keeps the record writes here. */
export const nobody: Access = () => false
