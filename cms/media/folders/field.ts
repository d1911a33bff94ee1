import type { TextField } from 'payload'
import { words } from './words'
import { keptName } from './names'

/**
 * The folder that editors have put a picture in. A folder is there as long as a picture is in it. Payload's own folders are
 * in beta, and said to change between its versions.
 */
export const folderField: TextField = {
  name: 'folder',
  type: 'text',
  maxLength: 80,
  index: true,
  label: words.label,
  admin: { components: { Field: '/cms/media/folders/folder-field#FolderField' } },
  hooks: {
    beforeChange: [
      ({ value, req }: { value?: unknown; req: Parameters<typeof keptName>[0] }) =>
        typeof value === 'string' ? keptName(req, value) : value,
    ],
  },
}
