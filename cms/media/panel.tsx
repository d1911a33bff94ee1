import type { UIFieldServerProps } from 'payload'
import { languageNames } from '@/i18n/language-names'
import { editorLanguageOf } from '../editor-language'
import { findFiles } from './files'
import { panelTexts } from './sentences'
import { usesOf } from './usage'

/** Beside a picture: whether its smaller files are there yet, and every text that shows it or has shown it. */
export async function FilePanel({ id, req }: UIFieldServerProps) {
  if (!req.user || !id) return null
  const language = editorLanguageOf(req.i18n)
  const [files, uses] = await Promise.all([
    findFiles(req, { upload: { equals: Number(id) } }),
    usesOf(req, Number(id)),
  ])
  const state = files.map(({ sizes }) => sizes).find((sizes) => sizes !== 'made')
  return (
    <section className="field-type" aria-labelledby="where-used">
      {state && <p>{(state === 'failed' ? panelTexts.failed : panelTexts.waiting)[language]}</p>}
      <h3 id="where-used">{panelTexts.uses[language]}</h3>
      {uses.length === 0 ? (
        <p>{panelTexts.unused[language]}</p>
      ) : (
        <ul>
          {uses.map((use) => (
            <li key={`${use.collection}/${use.id}`}>
              <a href={`/admin/collections/${use.collection}/${use.id}`} lang={use.language}>
                {use.title}
              </a>{' '}
              <span lang={use.language}>({languageNames[use.language]})</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
