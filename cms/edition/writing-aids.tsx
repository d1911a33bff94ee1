'use client'

import { useField, useLivePreviewContext } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import './writing-aids.css'

/** What helps while writing and shows nothing: a new text begins in its lead, and the preview stays where it was. */
export function WritingAids() {
  useBeginningInLead()
  usePlaceInPreview()
  return null
}

/** Whoever has just given a text its title goes on with the lead. */
function useBeginningInLead() {
  const { value: title } = useField<string>({ path: 'title' })
  const { value: lead, formInitializing } = useField<string>({ path: 'lead' })
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current || formInitializing) return
    isDone.current = true
    if (title && !lead) document.querySelector<HTMLTextAreaElement>('#field-lead')?.focus()
  }, [title, lead, formInitializing])
}

/** Each save gives the preview a new address; whoever looks at the end of a text isn't thrown to its beginning. */
function usePlaceInPreview() {
  const { iframeRef, url, shouldRenderIframe } = useLivePreviewContext()
  const place = useRef(0)
  useEffect(() => {
    const frame = iframeRef.current
    if (!frame || !shouldRenderIframe) return
    place.current = frame.contentWindow?.scrollY ?? 0
    const goBack = () => {
      frame.contentWindow?.scrollTo(0, place.current)
    }
    frame.addEventListener('load', goBack)
    return () => {
      frame.removeEventListener('load', goBack)
    }
  }, [iframeRef, url, shouldRenderIframe])
}
