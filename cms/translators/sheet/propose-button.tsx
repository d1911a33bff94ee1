import { useState } from 'react'
import type { EditorLanguage } from '../../editor-language'
import { ask } from './ask'
import type { Sheet } from './sheet'
import { words } from './words'

type Props = {
  sheet: Sheet
  /** One part, or all that nobody has written in. */
  part?: string
  /** Of the part, for who doesn't see where the button is. */
  name?: string
  isWaiting: boolean
  locale: EditorLanguage
  onProposed: (sheet: Sheet) => void
}

/** Has the machine that the settings name write what isn't translated; says in place what came of it. */
export function ProposeButton({ sheet, part, name, isWaiting, locale, onProposed }: Props) {
  const [says, setSays] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)
  const propose = async () => {
    setIsBusy(true)
    setSays(words.proposing[locale])
    const answer = await ask<{ sheet: Sheet; says: string }>(
      `/api/${sheet.collection}/${sheet.id}/proposals`,
      'POST',
      part === undefined ? {} : { part },
    )
    if ('told' in answer) {
      onProposed(answer.told.sheet)
      setSays(answer.told.says)
    } else setSays(answer.says ?? words.failed[locale])
    setIsBusy(false)
  }
  return (
    <>
      <button type="button" className="propose" disabled={isBusy || isWaiting} onClick={() => void propose()}>
        {(part === undefined ? words.proposeAll : words.propose)[locale]}
        {name && <span className="sr-only">: {name}</span>}
      </button>
      <span role="status">{says}</span>
    </>
  )
}
