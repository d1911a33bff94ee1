import type { UIFieldServerProps } from 'payload'
import { editorLanguageOf } from '../editor-language'
import { filesOf } from './files'
import { panelTexts } from './sentences'
import { usesOf } from './usage'
import { Uses } from './uses-list'

/** Beside a picture: whether its smaller files are there yet, and every text that shows it or has shown it. */
export async function FilePanel({ id, req }: UIFieldServerProps) {
  if (!req.user || !id) return null
  const language = editorLanguageOf(req.i18n)
  const [files, uses] = await Promise.all([
    filesOf(req, 'media', Number(id)),
    usesOf(req, 'media', Number(id)),
  ])
  const state = files.map(({ sizes }) => sizes).find((sizes) => sizes !== 'made')
  return (
    <section className="field-type" aria-labelledby="where-used">
      {state && <p>{(state === 'failed' ? panelTexts.failed : panelTexts.waiting)[language]}</p>}
      <h3 id="where-used">{panelTexts.uses[language]}</h3>
      <Uses uses={uses} none={panelTexts.unused[language]} />
    </section>
  )
}
