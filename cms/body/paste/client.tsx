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
import { cleanPaste, cleanPlainPaste } from './clean'
import { $nodesOf } from './nodes'
import { sentencesOf, type Note } from './notes'

const ownFormat = 'application/x-lexical-editor'

/** What is on the clipboard, cleaned; null for plain words in a line, which the editor itself takes, or makes a link of. */
function cleanedOf(data: DataTransfer, room: Room) {
  const html = data.getData('text/html')
  if (html) return cleanPaste(html, room)
  const text = data.getData('text/plain')
  return /[\n\r\u00AD]/.test(text) ? cleanPlainPaste(text, room) : null
}

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
          const selection = $getSelection()
          const cleaned = data && !data.types.includes(ownFormat) && cleanedOf(data, room)
          if (!cleaned || !selection) return false
          event.preventDefault()
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
