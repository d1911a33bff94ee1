'use client'

import { useTranslation } from '@payloadcms/ui'
import { editorLanguageOf, type EditorLanguage } from '../editor-language'
import type { Told } from './endpoint'
import { goTo } from './go-to'
import { useChecklist } from './use-checklist'
import { checklistWords } from './words'
import './checklist.css'

/** Pieces of advice that are shown at once: nobody mends more. */
const most = 8

/** Beside a text, before it's published: what must be done, and what could be better, each a way to its place. */
export function ChecklistPanel() {
  const locale = editorLanguageOf(useTranslation().i18n)
  const checklist = useChecklist()
  if (!checklist) return null
  const { faults, advice } = checklist
  return (
    <section className="field-type checklist" aria-labelledby="checklist">
      <h3 id="checklist">{checklistWords.heading[locale]}</h3>
      {faults.length + advice.length === 0 && <p role="status">{checklistWords.clear[locale]}</p>}
      <List kind="faults" told={faults} locale={locale} />
      <List kind="advice" told={advice.slice(0, most)} locale={locale} />
      {advice.length > most && <p>{checklistWords.more(advice.length - most)[locale]}</p>}
    </section>
  )
}

type ListProps = { kind: 'faults' | 'advice'; told: Told[]; locale: EditorLanguage }

function List({ kind, told, locale }: ListProps) {
  if (told.length === 0) return null
  return (
    <>
      <h4 id={`checklist-${kind}`}>{checklistWords[kind][locale]}</h4>
      <ul className={`checklist-${kind}`} aria-labelledby={`checklist-${kind}`}>
        {told.map(({ says, place }, at) => (
          <li key={at}>
            <button
              type="button"
              onClick={() => {
                goTo(place)
              }}
            >
              {says}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
