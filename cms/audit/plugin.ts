import type { CollectionConfig, GlobalConfig, Plugin } from 'payload'
import { z } from 'zod'
import { isEditionCollection } from '../edition/lookups'
import { record } from './record'
import { recordDeletion, recordText } from './texts'

/** What people make beside texts: each change of theirs is a line. */
const things = ['topics', 'messages', 'media', 'attachments', 'logos', 'terms', 'feedback', 'redirects']

const docSchema = z.object({
  id: z.number(),
  title: z.string().nullish(),
  filename: z.string().nullish(),
  swedish: z.string().nullish(),
  from: z.string().nullish(),
})

function subjectOf(kind: string, doc: unknown) {
  const { id, title, filename, swedish, from } = docSchema.parse(doc)
  const called = title ?? filename ?? swedish ?? from
  return { kind, id, ...(called && { title: called }) }
}

/** Keeps in the log what is done with everything that people write, upload or arrange. Accounts keep theirs themselves. */
export const audited: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const { slug } = collection
    if (isEditionCollection(slug))
      return withHooks(collection, { afterChange: [recordText(slug)], afterDelete: [recordDeletion(slug)] })
    return things.includes(slug) ? withHooks(collection, hooksFor(slug)) : collection
  }),
  globals: config.globals?.map(auditedGlobal),
})

type Hooks = Pick<NonNullable<CollectionConfig['hooks']>, 'afterChange' | 'afterDelete'>

/** The site's own work, like cutting pictures, names nobody. */
function hooksFor(kind: string): Hooks {
  return {
    afterChange: [
      async ({ doc, operation, req }) => {
        const action = operation === 'create' ? 'made' : 'changed'
        if (req.user) await record(req, { action, subject: subjectOf(kind, doc) })
        return doc as unknown
      },
    ],
    afterDelete: [
      async ({ doc, req }) => {
        if (req.user) await record(req, { action: 'removed', subject: subjectOf(kind, doc) })
      },
    ],
  }
}

function withHooks(collection: CollectionConfig, { afterChange = [], afterDelete = [] }: Hooks) {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), ...afterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), ...afterDelete],
    },
  }
}

function auditedGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks, slug } = global
  const recordChange: NonNullable<NonNullable<GlobalConfig['hooks']>['afterChange']>[number] = async ({
    doc,
    req,
  }) => {
    if (req.user) await record(req, { action: 'changed', subject: { kind: slug } })
    return doc as unknown
  }
  return { ...global, hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), recordChange] } }
}
