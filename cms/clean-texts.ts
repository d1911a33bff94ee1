import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook, Plugin } from 'payload'
import { cleanTexts } from '@/editions/clean-text'

/**
 * Whatever comes into the CMS, by the admin, its API, an import or a readers' form, is stored without half emoji and
 * control characters (`editions/clean-text.ts`): copied text has them now and then, and no editor could find them.
 * Comes before all other hooks. Passwords are hashed as they were typed.
 */
export const cleanIncomingTexts: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeValidate: [cleanDocument, ...(collection.hooks?.beforeValidate ?? [])],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeValidate: [cleanGlobal, ...(global.hooks?.beforeValidate ?? [])] },
  })),
})

const cleanDocument: CollectionBeforeValidateHook = ({ data }) => data && cleaned(data)

const cleanGlobal: GlobalBeforeValidateHook = ({ data }: { data?: object }) =>
  data ? cleaned(data) : undefined

function cleaned(data: object) {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, name === 'password' ? value : cleanTexts(value)]),
  )
}
