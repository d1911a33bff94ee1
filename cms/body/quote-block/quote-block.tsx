'use client'

import { useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { $createParagraphNode, $getNodeByKey, $isElementNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { editorLanguageOf } from '@/cms/editor-language'
import { useQuote } from './use-quote'
import { quoteWords } from './words'
import './quote-block.css'

/** A quote is one thing to write: the words, and who says them; with Enter one is done and goes on below. */
export function QuoteBlock() {
  const locale = editorLanguageOf(useTranslation().i18n)
  const { RemoveButton, EditButton, nodeKey } = useBlockComponentContext()
  const [editor] = useLexicalComposerContext()
  const { speech, attribution, continuation, problem, write } = useQuote()
  const [goesOn, setGoesOn] = useState(Boolean(continuation))
  const goOnBelow = () => {
    editor.update(() => {
      const quote = $getNodeByKey(nodeKey)
      const next = quote?.getNextSibling()
      const below = $isElementNode(next) ? next : $createParagraphNode()
      if (below !== next) quote?.insertAfter(below)
      below.selectStart()
    })
    editor.focus()
  }
  const hasMore = goesOn || continuation
  return (
    <div className="quote-block" role="group" aria-label={quoteWords.quote[locale]} contentEditable={false}>
      <label>
        {quoteWords.speech[locale]}
        <textarea
          name="speech"
          value={speech}
          onChange={({ target }) => {
            write.speech(target.value)
          }}
        />
      </label>
      <label>
        {quoteWords.who[locale]}
        <input
          name="attribution"
          value={attribution}
          placeholder={quoteWords.example[locale]}
          onChange={({ target }) => {
            write.attribution(target.value)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            // While a field within has the focus, the editor leaves the cursor there
            event.currentTarget.blur()
            goOnBelow()
          }}
        />
      </label>
      {hasMore ? (
        <label>
          {quoteWords.goesOn[locale]}
          <textarea
            name="continuation"
            value={continuation}
            onChange={({ target }) => {
              write.continuation(target.value)
            }}
          />
        </label>
      ) : (
        <button
          type="button"
          onClick={() => {
            setGoesOn(true)
          }}
        >
          {quoteWords.goesOn[locale]} …
        </button>
      )}
      <div className="quote-block-tools">
        <EditButton />
        <RemoveButton />
      </div>
      {problem && <p role="alert">{problem}</p>}
    </div>
  )
}
