import type { Endpoint } from 'payload'
import { say, type EditorText } from '../editor-language'
import { relationId, type EditionCollection } from './lookups'

const restored: EditorText = {
  sv: 'Versionen är återställd som ett utkast. Läsarna ser den först när du publicerar.',
  en: 'The version is restored as a draft. Readers see it only once you publish.',
  uk: 'Версію відновлено як чернетку. Читачі побачать її лише після публікації.',
}

/** `POST /api/articles/versions/:id`, in the place of Payload's, which publishes what it restores without saying so. */
export function restoreEndpoint(collection: EditionCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const asked = { collection, depth: 0, overrideAccess: false, req } as const
      const { parent, version } = await req.payload.findVersionByID({
        ...asked,
        id: String(req.routeParams?.id),
      })
      // Without `updatedAt`, which says what a save began from: an old version comes back whole
      const { id: _id, createdAt: _created, updatedAt: _updated, ...fields } = version
      const id = relationId(parent) ?? 0
      const doc = await req.payload.update({
        ...asked,
        id,
        data: { ...fields, _status: 'draft' },
        draft: true,
      })
      return Response.json({ ...doc, message: say(req, restored) })
    },
  }
}

const explanation: EditorText = {
  sv: 'Versionen blir ett utkast. Det som läsarna ser ändras inte förrän du publicerar, och dagens text finns kvar bland versionerna.',
  en: 'The version becomes a draft. What readers see doesn’t change until you publish, and the present text stays among the versions.',
  uk: 'Версія стане чернеткою. Те, що бачать читачі, не зміниться до публікації, а теперішній текст залишиться серед версій.',
}

/** What Payload's dialogue says before: its own words promise a publication, and give the time on the clocks of UTC. */
export const restoreWords = {
  sv: { version: { aboutToRestore: explanation.sv } },
  en: { version: { aboutToRestore: explanation.en } },
  uk: { version: { aboutToRestore: explanation.uk } },
}
