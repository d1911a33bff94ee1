import type { UIFieldServerProps } from 'payload'
import { attachmentAddress } from '@/editions/href'
import { formatSize } from '@/i18n/quantities'
import { editorLanguageOf } from '../editor-language'
import { filesOf } from '../media/files'
import { usesOf } from '../media/usage'
import { Uses } from '../media/uses-list'
import { panelTexts } from './sentences'

/** Beside a document: what readers are told of it, its former versions, and every text that leads to it or has. */
export async function AttachmentPanel({ id, req }: UIFieldServerProps) {
  if (!req.user || !id) return null
  const language = editorLanguageOf(req.i18n)
  const [document, files, uses] = await Promise.all([
    req.payload.findByID({ collection: 'attachments', id, depth: 0, disableErrors: true, req }),
    filesOf(req, 'attachments', Number(id)),
    usesOf(req, 'attachments', Number(id)),
  ])
  if (!document?.found) return null
  const { format, pages, lacks } = document.found
  const former = files.filter(({ name }) => name !== document.filename)
  return (
    <section className="field-type" aria-labelledby="found-in-file">
      <h3 id="found-in-file">{panelTexts.found[language]}</h3>
      <p>
        <a href={attachmentAddress(document.filename ?? '')}>{format.toUpperCase()}</a>,{' '}
        {formatSize(document.filesize ?? 0, language)}
        {pages !== undefined && `, ${panelTexts.pages[language]}: ${String(pages)}`}
      </p>
      <p>{(lacks.length > 0 ? panelTexts.lacks : panelTexts.accessible)[language]}</p>
      <ul>
        {lacks.map((lack) => (
          <li key={lack}>{panelTexts[lack][language]}</li>
        ))}
      </ul>
      {former.length > 0 && (
        <>
          <h3>{panelTexts.former[language]}</h3>
          <ul>
            {former.map(({ name }) => (
              <li key={name}>
                <a href={attachmentAddress(name)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{panelTexts.uses[language]}</h3>
      <Uses uses={uses} none={panelTexts.unused[language]} />
    </section>
  )
}
