'use client'

import { useState } from 'react'
import type { EditorLanguage } from '../editor-language'
import { Branch, type Dragging } from './branch'
import { childrenOf, spotOn, type Place } from './branches'
import { useMove } from './use-move'
import './tree.css'

type Props = { places: Place[]; locale: EditorLanguage; mayMove: boolean }

/** The pages below one another, moved by dragging or by buttons; what came of a move is said below the tree. */
export function Tree({ places, locale, mayMove }: Props) {
  const { move, said, isBusy } = useMove(places, locale)
  const [dragged, setDragged] = useState<Place | null>(null)
  const dragging: Dragging = {
    dragged,
    begin: setDragged,
    end: () => {
      setDragged(null)
    },
    drop: (target, zone) => {
      const spot = dragged && spotOn(places, dragged, target, zone)
      if (dragged && spot) void move(dragged, spot, `page-${dragged.id}`)
      setDragged(null)
    },
  }
  return (
    <div className="page-tree" aria-busy={isBusy}>
      <ul>
        {childrenOf(places, null).map((place) => (
          <Branch
            key={place.id}
            {...{ place, places, locale, mayMove, dragging }}
            onMove={(moved, spot, focus) => void move(moved, spot, focus)}
          />
        ))}
      </ul>
      <p className="said" role={said.isRefusal ? 'alert' : 'status'} aria-live="polite">
        {said.text}
      </p>
    </div>
  )
}
