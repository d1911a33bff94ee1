'use client'

import type { KeyboardEvent } from 'react'
import type { EditorLanguage } from '../../editor-language'
import { comparison, sentences } from '../sentences'
import { actionOf, insert, missingMark } from './keyboard'
import { fieldId, PartRows } from './part-rows'
import { ProposeButton } from './propose-button'
import { PublishButton } from './publish-button'
import type { Sheet, SheetRow } from './sheet'
import { SheetKeys } from './sheet-keys'
import { useSheet } from './use-sheet'
import { doneOf, unreadWords, words } from './words'
import './sheet.css'

type Props = { initial: Sheet; locale: EditorLanguage }

/** The original beside its translation, block by block, written and saved where it stands. */
export function TranslationSheet({ initial, locale }: Props) {
  const state = useSheet(initial)
  const { sheet, save, textOf } = state
  const { rows, besides, original, mayPublish } = sheet
  const done = rows.filter(({ state: one }) => one === 'done').length
  const unread = rows.filter(({ isMachine }) => isMachine).length

  const fieldOf = (row: SheetRow | undefined) => {
    const unit = row?.units.find(({ target }) => target !== undefined)
    const field = row && unit && document.getElementById(fieldId(row.id, unit.key))
    return field instanceof HTMLTextAreaElement ? field : undefined
  }
  const goTo = (row: SheetRow | undefined) => {
    const field = fieldOf(row)
    field?.focus()
    field?.scrollIntoView({ block: 'center' })
  }
  const finish = async (row: SheetRow, at: number) => {
    if (!(await save(row.id, 'done'))) return
    const after = [...rows.slice(at + 1), ...rows.slice(0, at)]
    goTo(after.find(({ state: one }) => one !== 'done'))
  }
  const press = (event: KeyboardEvent) => {
    const action = actionOf(event)
    const field = event.target instanceof HTMLTextAreaElement ? event.target : undefined
    const part = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-part]') : null
    const at = rows.findIndex(({ id }) => id === part?.dataset.part)
    const row = rows[at]
    if (!action || !row) return
    event.preventDefault()
    const unit = row.units.find(({ key }) => fieldId(row.id, key) === field?.id)
    if (action === 'next') goTo(rows[at + 1])
    if (action === 'previous') goTo(rows[at - 1])
    if (!sheet.mayWrite) return
    if (action === 'done') void finish(row, at)
    if (!unit || !field) return
    if (action === 'original' && !textOf(row, unit.key).trim())
      insert(field, unit.words.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join(''))
    const mark = missingMark(field.value, unit.required)
    if (action === 'mark' && mark) insert(field, `<${mark}>`, `</${mark}>`)
  }
  const saved = state.isSaving ? words.saving : state.isUnsaved ? words.unsaved : words.saved

  return (
    <>
      <p>{comparison(original.follows, original.latest, locale)}</p>
      <SheetKeys locale={locale} />
      {sheet.hasMachine && sheet.mayWrite && (
        <p>
          <ProposeButton
            {...{ sheet, locale }}
            isWaiting={state.isSaving || state.isUnsaved}
            onProposed={state.show}
          />
        </p>
      )}
      <table className="pair" onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col">{sentences.original[locale]}</th>
            <th scope="col">{sentences.translation[locale]}</th>
          </tr>
        </thead>
        {rows.map((row, at) => (
          <PartRows key={row.id} row={row} number={at - 1} state={state} locale={locale} />
        ))}
        {besides.length > 0 && (
          <tbody>
            {besides.map(({ id, why, text }) => (
              <tr key={id}>
                <td className="quiet">{words[why][locale]}</td>
                <td lang={sheet.language}>{text}</td>
              </tr>
            ))}
          </tbody>
        )}
      </table>
      <div className="sheet-end">
        <p role="status">
          {doneOf(done, rows.length, locale)} {(state.troubles.size > 0 ? words.notSaved : saved)[locale]}
        </p>
        {unread > 0 && <p>{unreadWords(unread, locale)}</p>}
        {mayPublish ? (
          <PublishButton
            {...{ sheet, locale }}
            isWaiting={state.isSaving || state.isUnsaved}
            onPublished={state.show}
          />
        ) : (
          <p>{words.askPublisher[locale]}</p>
        )}
      </div>
    </>
  )
}
