import type { BeforeDocumentControlsServerProps } from 'payload'
import { readMunicipality } from '../municipality/read'
import { SavedTime } from './saved-time'
import './times.css'

/** Above a document, when it was last saved, in place of Payload's two times, which are on the computer's clocks. */
export async function SavedAt({ payload }: BeforeDocumentControlsServerProps) {
  const { timeZone } = await readMunicipality(payload)
  return <SavedTime timeZone={timeZone} />
}
