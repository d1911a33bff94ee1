'use client'

import { useState, type DragEvent } from 'react'
import type { EditorLanguage } from '../editor-language'
import { childrenOf, spotAfter, steps, type Place, type Spot, type Step, type Zone } from './branches'
import { stateWords, stepWords, words } from './words'

/** What is dragged, and what is done with it. */
export type Dragging = {
  dragged: Place | null
  begin: (place: Place) => void
  end: () => void
  drop: (target: Place, zone: Zone) => void
}

type BranchProps = {
  place: Place
  places: Place[]
  locale: EditorLanguage
  mayMove: boolean
  dragging: Dragging
  /** `focus` is the id of what has the focus, and keeps it. */
  onMove: (place: Place, spot: Spot, focus: string) => void
}

const signs: Record<Step, string> = { up: '↑', down: '↓', out: '←', in: '→' }

/** A page and what stands below it. */
export function Branch(props: BranchProps) {
  const { place, places, locale, mayMove, dragging } = props
  const [zone, setZone] = useState<Zone | null>(null)
  const below = childrenOf(places, place.id)
  const dropping = {
    onDragOver: (event: DragEvent) => {
      if (!dragging.dragged) return
      event.preventDefault()
      setZone(zoneAt(event))
    },
    onDragLeave: () => {
      setZone(null)
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault()
      dragging.drop(place, zoneAt(event))
      setZone(null)
    },
  }
  return (
    <li>
      <div
        className={['row', zone && `drop-${zone}`].filter(Boolean).join(' ')}
        draggable={mayMove}
        onDragStart={(event) => {
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('text/plain', place.title)
          dragging.begin(place)
        }}
        onDragEnd={dragging.end}
        {...dropping}
      >
        <a
          id={`page-${place.id}`}
          href={`/admin/collections/pages/${place.id}`}
          draggable={false}
          lang={place.title ? place.language : undefined}
        >
          {place.title || words.untitled[locale]}
        </a>
        <span className="says">{stateWords[place.state]?.[locale]}</span>
        {mayMove && <Buttons {...props} />}
      </div>
      {below.length > 0 && (
        <ul>
          {below.map((child) => (
            <Branch key={child.id} {...props} place={child} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Buttons({ place, places, locale, onMove }: BranchProps) {
  return (
    <span className="steps">
      {steps.map((step) => {
        const spot = spotAfter(places, place, step)
        const id = `${step}-${place.id}`
        return (
          <button
            key={step}
            id={id}
            type="button"
            title={stepWords[step][locale]}
            aria-label={`${stepWords[step][locale]}: ${place.title}`}
            // Stays in the order of focus: whoever has moved a page to the end goes on from there
            aria-disabled={!spot}
            onClick={() => {
              if (spot) onMove(place, spot, id)
            }}
          >
            {signs[step]}
          </button>
        )
      })}
    </span>
  )
}

/** The upper and the lower quarter of a row are before and after it. */
function zoneAt({ clientY, currentTarget }: DragEvent): Zone {
  const { top, height } = currentTarget.getBoundingClientRect()
  const share = (clientY - top) / height
  if (share < 0.25) return 'before'
  return share > 0.75 ? 'after' : 'into'
}
