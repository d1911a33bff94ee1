'use client'

import { BlockNode, INSERT_BLOCK_COMMAND } from '@payloadcms/richtext-lexical/client'
import { COMMAND_PRIORITY_HIGH } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { focusWhenThere } from './focus-when-there'

const writable = ['input:not([type=hidden])', 'textarea', '[contenteditable=true]', 'button'].join()

/** Who puts a block into the text goes on writing in its first field. */
export function FirstField() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    let isInserted = false
    let giveUp: () => void = () => undefined
    const forget = [
      editor.registerCommand(
        INSERT_BLOCK_COMMAND,
        () => {
          isInserted = true
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerMutationListener(
        BlockNode,
        (changes) => {
          const created = [...changes].find(([, change]) => change === 'created')
          const block = isInserted && created && editor.getElementByKey(created[0])
          if (!block) return
          isInserted = false
          giveUp()
          giveUp = focusWhenThere(() => block.querySelector('.collapsible__content') ?? block, writable)
        },
        { skipInitialization: true },
      ),
      () => {
        giveUp()
      },
    ]
    return () => {
      for (const end of forget) end()
    }
  }, [editor])
  return null
}
