'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { editorLanguageOf } from '@/cms/editor-language'
import type { Room } from './blocks'
import { cleanPaste } from './clean'
import { $nodesOf } from './nodes'
import { sentencesOf, type Note } from './notes'

const ownFormat = 'application/x-lexical-editor'

/** Stands before Lexical's own pasting. What comes from an editor of ours needs no cleaning. */
function CleanPaste({ clientProps: room }: { clientProps: Room }) {
  const [editor] = useLexicalComposerContext()
  const [notes, setNotes] = useState<Note[]>([])
  const { i18n } = useTranslation()

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          setNotes([])
          const data = 'clipboardData' in event ? event.clipboardData : null
          const html = data?.types.includes(ownFormat) ? '' : data?.getData('text/html')
          const selection = $getSelection()
          if (!html || !selection) return false
          event.preventDefault()
          const cleaned = cleanPaste(html, room)
          const nodes = $nodesOf(editor, cleaned.html, room)
          if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection }))
            selection.insertNodes(nodes)
          setNotes(cleaned.notes)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, room],
  )

  return (
    <div role="status">
      {sentencesOf(notes, editorLanguageOf(i18n)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

export const PasteFeatureClient = createClientFeature<Room>(({ props }) => ({
  plugins: [{ Component: CleanPaste, position: 'belowContainer' }],
  sanitizedClientFeatureProps: props,
}))
