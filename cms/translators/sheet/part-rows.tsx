import type { ReactNode } from 'react'
import type { WordChange } from '@/editions/compare-words'
import type { EditorLanguage } from '../../editor-language'
import { sentences } from '../sentences'
import { ProposeButton } from './propose-button'
import type { SheetRow, SheetUnit } from './sheet'
import { UnitField } from './unit-field'
import type { SheetState } from './use-sheet'
import { kindWords, stateWords, words } from './words'

type Props = { row: SheetRow; number: number; state: SheetState; locale: EditorLanguage }

export const fieldId = (part: string, key: string) => `translation-${part}-${key}`

/** A part of the original, a line for each of its texts, with the field beside it. */
export function PartRows({ row, number, state, locale }: Props) {
  const { sheet, textOf, write, save } = state
  const { mayWrite, language, original } = sheet
  const name =
    `${kindWords[row.kind][locale]} ${row.kind === 'title' || row.kind === 'lead' ? '' : number}`.trim()
  const trouble = state.troubles.get(row.id)
  const troubleId = `trouble-${row.id}`
  return (
    <tbody className={`part part-${row.state}`} data-part={row.id}>
      {row.units.map((unit, at) => (
        <tr key={unit.key} className={isChanged(unit) ? 'changed' : undefined}>
          <td>
            {at === 0 && (
              <p className="part-name">
                {name}
                {row.change && <strong> · {sentences[row.change][locale]}</strong>}
              </p>
            )}
            <p lang={original.language}>{unit.words.map(toMark)}</p>
          </td>
          <td>
            {unit.target === undefined ? (
              <p className="quiet">{words.leftOut[locale]}</p>
            ) : (
              <UnitField
                id={fieldId(row.id, unit.key)}
                label={row.units.length > 1 ? `${name}, ${at + 1}` : name}
                unit={unit}
                text={textOf(row, unit.key)}
                {...{ language, locale }}
                offered={at === row.units.length - 1 ? row.offered : []}
                isReadOnly={!mayWrite}
                describedBy={trouble ? troubleId : undefined}
                onWrite={(text) => {
                  write(row.id, unit.key, text)
                }}
              />
            )}
            {at === row.units.length - 1 && (
              <>
                <div role="alert" id={troubleId}>
                  {trouble && <TroubleOf {...{ row, state, locale }} />}
                </div>
                <div className="part-state">
                  <label>
                    <input
                      type="checkbox"
                      checked={row.state === 'done'}
                      disabled={!mayWrite}
                      onChange={({ target }) => void save(row.id, target.checked ? 'done' : 'open')}
                    />
                    {words.done[locale]}
                    <span className="sr-only">: {name}</span>
                  </label>
                  {row.state !== 'done' && (
                    <span>
                      {stateWords[row.state][locale]}
                      {row.isMachine && row.state !== 'machine' && ` · ${stateWords.machine[locale]}`}
                    </span>
                  )}
                  {sheet.hasMachine && mayWrite && row.state !== 'done' && (
                    <ProposeButton
                      {...{ sheet, name, locale }}
                      part={row.id}
                      isWaiting={state.isSaving || state.isUnsaved}
                      onProposed={state.show}
                    />
                  )}
                </div>
              </>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  )
}

/** Why the part isn't saved; where somebody else's words stand there, with the choice between them and one's own. */
function TroubleOf({ row, state, locale }: Omit<Props, 'number'>) {
  const { says, isTaken, isLoggedOut } = state.troubles.get(row.id) ?? {}
  const theirs = row.units.filter(
    ({ key, target }) => target !== undefined && target !== state.textOf(row, key),
  )
  return (
    <>
      <p className="trouble">{says ?? words.noAnswer[locale]}</p>
      {isLoggedOut && (
        <p>
          <a href="/admin/login" target="_blank" rel="noreferrer">
            {words.logIn[locale]}
          </a>
        </p>
      )}
      {!isTaken && (
        <p className="choices">
          <button type="button" onClick={() => void state.save(row.id)}>
            {words.saveAgain[locale]}
          </button>
        </p>
      )}
      {isTaken && (
        <>
          {theirs.map(({ key, target }) => (
            <p key={key}>
              {words.theirs[locale]} <span lang={state.sheet.language}>{target}</span>
            </p>
          ))}
          <p className="choices">
            <button type="button" onClick={() => void state.save(row.id)}>
              {words.keepMine[locale]}
            </button>
            <button
              type="button"
              onClick={() => {
                state.takeTheirs(row.id)
              }}
            >
              {words.takeTheirs[locale]}
            </button>
          </p>
        </>
      )}
    </>
  )
}

function isChanged({ words: all }: SheetUnit): boolean {
  return all.some(({ kind }) => kind !== 'same')
}

/** What has changed is said by elements, not by colour alone (WCAG 1.4.1). */
function toMark({ kind, text }: WordChange, at: number): ReactNode {
  if (kind === 'added') return <ins key={at}>{text}</ins>
  if (kind === 'removed') return <del key={at}>{text}</del>
  return <span key={at}>{text}</span>
}
