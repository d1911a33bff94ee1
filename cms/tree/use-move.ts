import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { EditorLanguage } from '../editor-language'
import { reasonIn } from '../failures/reason-in'
import { childrenOf, type Place, type Spot } from './branches'
import { words } from './words'

type Said = { text: string; isRefusal: boolean }

/** Moves pages by the server, one at a time, and says what came of it. `places` are the tree as it was last shown. */
export function useMove(places: readonly Place[], locale: EditorLanguage) {
  const router = useRouter()
  const [said, setSaid] = useState<Said>({ text: '', isRefusal: false })
  const [isSending, setSending] = useState(false)
  const [isShowing, startShowing] = useTransition()
  const moved = useRef<{ id: number; focus: string } | null>(null)

  // Once the tree is shown anew: where the page is now, and the focus where it was
  useEffect(() => {
    const last = moved.current
    if (!last) return
    moved.current = null
    setSaid({ text: whereNow(places, last.id, locale), isRefusal: false })
    document.getElementById(last.focus)?.focus()
  }, [places, locale])

  async function move(place: Place, spot: Spot, focus: string) {
    if (isSending || isShowing) return
    setSending(true)
    setSaid({ text: words.moving[locale], isRefusal: false })
    const answer = await fetch(`/api/pages/${place.id}/move`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...spot, updatedAt: place.updatedAt }),
    }).catch(() => undefined)
    if (answer?.ok) moved.current = { id: place.id, focus }
    else {
      const failed = words.failed[locale]
      setSaid({ text: answer ? await reasonIn(answer, failed) : failed, isRefusal: true })
    }
    setSending(false)
    startShowing(() => {
      router.refresh()
    })
  }

  return { move, said, isBusy: isSending || isShowing }
}

function whereNow(places: readonly Place[], id: number, locale: EditorLanguage): string {
  const page = places.find((place) => place.id === id)
  if (!page) return words.moved[locale]
  const above = places.find((place) => place.id === page.parent)
  const siblings = childrenOf(places, page.parent)
  const at = siblings.findIndex((place) => place.id === id) + 1
  const where = above ? `${words.below[locale]} ${above.title}` : words.atTop[locale]
  return `${words.moved[locale]}: ${page.title}, ${words.place[locale]} ${at}/${siblings.length} ${where}.`
}
