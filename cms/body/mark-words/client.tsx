'use client'

import { createClientFeature, INSERT_INLINE_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { editorLanguageOf } from '@/cms/editor-language'

const onlyWords = {
  sv: 'Markera bara ord i ett och samma stycke, utan länkar och andra märkta ord.',
  en: 'Select only words of one paragraph, without links and other marked words.',
  uk: 'Виділіть лише слова одного абзацу, без посилань та інших позначених слів.',
}

/**
 * Payload puts a mark in the place of what is selected. Here the selected words go into it; where they can't, nothing
 * happens, and why is said.
 */
function KeepWords() {
  const [editor] = useLexicalComposerContext()
  const [isRefused, setRefused] = useState(false)
  const { i18n } = useTranslation()

  useEffect(
    () =>
      editor.registerCommand(
        INSERT_INLINE_BLOCK_COMMAND,
        (fields) => {
          setRefused(false)
          const selection = $getSelection()
          if ('text' in fields || !$isRangeSelection(selection) || selection.isCollapsed()) return false
          if ($isWordsOnly(selection))
            editor.dispatchCommand(INSERT_INLINE_BLOCK_COMMAND, {
              ...fields,
              text: selection.getTextContent(),
            })
          else setRefused(true)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )

  return <div role="status">{isRefused && <p>{onlyWords[editorLanguageOf(i18n)]}</p>}</div>
}

function $isWordsOnly(selection: RangeSelection): boolean {
  const [first, ...others] = selection.getNodes()
  return [first, ...others].every(
    (node) => $isTextNode(node) && node.getParent()?.getKey() === first?.getParent()?.getKey(),
  )
}

export const MarkWordsFeatureClient = createClientFeature({
  plugins: [{ Component: KeepWords, position: 'belowContainer' }],
})
