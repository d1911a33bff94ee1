import type { Field } from 'payload'

/** Helps while writing, without showing anything of its own. */
export const aidsField: Field = {
  name: 'aids',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/cms/edition/writing-aids#WritingAids' } },
}

/** Where links to previews that were given away are ended. */
export const previewLinksField: Field = {
  name: 'previewLinks',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '/cms/edition/preview-links#PreviewLinks' } },
}
