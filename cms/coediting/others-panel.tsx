'use client'

import { useTranslation } from '@payloadcms/ui'
import { defaultTimeZone, formatClock } from '@/i18n/formats'
import { LoginInPlace } from '../accounts/login-in-place'
import { editorLanguageOf } from '../editor-language'
import { BrowserCopyOffer } from './browser-copy'
import { wordsOf } from './form-fields'
import { panelWords } from './panel-words'
import { SaveState } from './save-state'
import { sentences } from './sentences'
import { useOthers, type Conflict } from './use-others'
import './coediting.css'

/** Above a text: whether it's saved, who else has it open, and what they changed. */
export function OthersPanel() {
  const { i18n } = useTranslation()
  const locale = editorLanguageOf(i18n)
  const { present, newer, conflicts, isLost, saveAgain, keepMine, takeTheirs } = useOthers()
  const who = newer?.by ?? sentences.somebodyElse[locale]
  const at = newer ? formatClock(newer.at, locale, defaultTimeZone) : ''
  return (
    <section className="coediting" aria-live="polite">
      <LoginInPlace onBack={saveAgain} />
      <SaveState />
      <BrowserCopyOffer />
      {present.map((other) => (
        <p key={other.who}>
          {panelWords.isHere(other.who, formatClock(other.since, locale, defaultTimeZone))[locale]}
        </p>
      ))}
      {isLost && <p className="coediting-alarm">{panelWords.isLost[locale]}</p>}
      {newer?.fields && conflicts.length === 0 && <p>{panelWords.theirsIsShown(who, at)[locale]}</p>}
      {conflicts.map((conflict) => (
        <Choice key={conflict.field.name} {...{ conflict, who, at, keepMine, takeTheirs }} />
      ))}
    </section>
  )
}

type ChoiceProps = {
  conflict: Conflict
  who: string
  at: string
  keepMine: (conflict: Conflict) => void
  takeTheirs: (conflict: Conflict) => void
}

function Choice({ conflict, who, at, keepMine, takeTheirs }: ChoiceProps) {
  const { i18n } = useTranslation()
  const locale = editorLanguageOf(i18n)
  const { label, is } = conflict.field
  return (
    <div className="coediting-alarm" role="group" aria-label={label}>
      <p>{panelWords.bothChanged(label, who, at)[locale]}</p>
      <blockquote>{wordsOf(is)}</blockquote>
      <button
        type="button"
        onClick={() => {
          keepMine(conflict)
        }}
      >
        {panelWords.keepMine[locale]}
      </button>
      <button
        type="button"
        onClick={() => {
          takeTheirs(conflict)
        }}
      >
        {panelWords.takeTheirs[locale]}
      </button>
    </div>
  )
}
