import type { Field } from 'payload'

/** Where an original's editor is told, before publishing, which translations fall behind. */
export const effectField: Field = {
  name: 'effect',
  type: 'ui',
  admin: {
    position: 'sidebar',
    condition: (data) => !data.original,
    components: { Field: '/cms/translators/effect-panel#EffectPanel' },
  },
}
