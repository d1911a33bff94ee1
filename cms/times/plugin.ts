import type { CollectionConfig, DateField, Plugin } from 'payload'

const cell = '/cms/edition/minute-cell#MinuteCell'

/**
 * The times that Payload keeps of every document, as it defines them, but shown on the municipality's clocks: Payload's own
 * cells and the line above a document show them on those of the editor's computer.
 */
export const municipalTimes: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(withMunicipalTimes),
})

function withMunicipalTimes(collection: CollectionConfig): CollectionConfig {
  if (collection.timestamps === false) return collection
  const { admin, fields } = collection
  const { components } = admin ?? {}
  return {
    ...collection,
    admin: {
      ...admin,
      components: {
        ...components,
        edit: {
          ...components?.edit,
          beforeDocumentControls: [
            ...(components?.edit?.beforeDocumentControls ?? []),
            '/cms/times/saved-at#SavedAt',
          ],
        },
      },
    },
    fields: [...fields, time('updatedAt'), time('createdAt')],
  }
}

function time(name: 'updatedAt' | 'createdAt'): DateField {
  return {
    name,
    type: 'date',
    index: true,
    label: ({ t }) => t(`general:${name}`),
    admin: { hidden: true, disableBulkEdit: true, components: { Cell: cell } },
  }
}
