import type { Payload, ServerProps } from 'payload'
import { editorLanguageOf, type EditorText } from '../editor-language'
import { readMunicipality } from './read'
import './mark.css'

/** Until the municipality has a name. */
const nameless: EditorText = { sv: 'Kommunen', en: 'The municipality', uk: 'Муніципалітет' }

/** The municipality's mark: its logo, or the woven square that the site has without one. Says nothing by itself. */
export async function Icon({ payload }: Pick<ServerProps, 'payload'>) {
  return <img className="mark" src={await markOf(payload)} alt="" height={28} />
}

/** Whose the admin is, at the top of its menu and of the form to log in by. */
export async function Logo({ payload, i18n }: Pick<ServerProps, 'payload' | 'i18n'>) {
  const locale = editorLanguageOf(i18n)
  const { names } = await readMunicipality(payload)
  return (
    <p className="mark-name">
      <Icon payload={payload} /> {names?.[locale] ?? nameless[locale]}
    </p>
  )
}

async function markOf(payload: Payload): Promise<string> {
  const { logo } = await readMunicipality(payload)
  return logo?.file ?? '/icon-192.png'
}
