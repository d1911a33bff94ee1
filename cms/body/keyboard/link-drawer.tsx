'use client'

import {
  $isLinkNode,
  TOGGLE_LINK_COMMAND,
  useEditorConfigContext,
  useLexicalDrawer,
} from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfs, $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { formatDrawerSlug, useEditDepth, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { editorLanguageOf } from '@/cms/editor-language'
import { selectFirst } from '../link-words'
import { focusWhenThere } from './focus-when-there'

/** What Payload gives a link that has no address yet. */
const noAddress = 'https://'

/** Ctrl+K (⌘K) makes the selected words a link and asks where to; whoever goes without answering leaves no link behind. */
export function LinkDrawer() {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const { uuid } = useEditorConfigContext()
  const slug = formatDrawerSlug({ slug: `lexical-rich-text-link-${uuid}`, depth: useEditDepth() })
  const { toggleDrawer } = useLexicalDrawer(slug)
  const isOpen = Boolean(useModal().modalState[slug]?.isOpen)
  const [isRefused, setRefused] = useState(false)

  useEffect(
    () =>
      editor.registerCommand(
        KEY_DOWN_COMMAND,
        (event) => {
          setRefused(false)
          if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return false
          event.preventDefault()
          const selection = $getSelection()
          if ($isRangeSelection(selection) && $beginLink(editor, selection)) toggleDrawer()
          else setRefused(true)
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, toggleDrawer],
  )

  useEffect(() => {
    if (!isOpen) return undefined
    const giveUp = focusWhenThere(() => document.getElementById(slug), 'input[name="url"]')
    return () => {
      giveUp()
      // After Payload, which writes the answer one millisecond after it has closed the drawer
      setTimeout(() => {
        editor.update($removeUnanswered)
      }, 10)
    }
  }, [editor, isOpen, slug])

  return <div role="status">{isRefused && <p>{selectFirst[editorLanguageOf(i18n)]}</p>}</div>
}

/** Whether there's a link to be asked about: the one that the cursor is in, or one made of the selected words. */
function $beginLink(editor: LexicalEditor, selection: RangeSelection): boolean {
  if ($findMatchingParent(selection.focus.getNode(), $isLinkNode)) return true
  const text = selection.getTextContent()
  if (!text.trim()) return false
  const fields = { doc: null, linkType: 'custom' as const, newTab: false, url: noAddress }
  return editor.dispatchCommand(TOGGLE_LINK_COMMAND, { fields, selectedNodes: selection.getNodes(), text })
}

function $removeUnanswered() {
  for (const { node } of $dfs())
    if ($isLinkNode(node) && node.getFields().linkType === 'custom' && node.getFields().url === noAddress) {
      for (const child of node.getChildren()) node.insertBefore(child)
      node.remove()
    }
}
