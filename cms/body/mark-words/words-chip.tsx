'use client'

import {
  InlineBlockContainer,
  InlineBlockEditButton,
  useInlineBlockComponentContext,
} from '@payloadcms/richtext-lexical/client'
import { $createTextNode, $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { Button, useFormFields, useTranslation } from '@payloadcms/ui'
import { editorLanguageOf } from '@/cms/editor-language'

const unmark = { sv: 'Ta bort märkningen', en: 'Remove the mark', uk: 'Прибрати позначку' }

/**
 * In the editor a marked word shows itself, not what kind of mark it has: the sentence must stay readable. Taking the mark
 * away leaves the word.
 */
export function WordsChip() {
  const [editor] = useLexicalComposerContext()
  const { nodeKey } = useInlineBlockComponentContext()
  const { i18n } = useTranslation()
  const value = useFormFields(([fields]) => fields.text?.value)
  const text = typeof value === 'string' ? value : ''
  const label = unmark[editorLanguageOf(i18n)]
  const leaveWords = () => {
    editor.update(() => {
      const node = nodeKey ? $getNodeByKey(nodeKey) : null
      if (text) node?.replace($createTextNode(text))
      else node?.remove()
    })
  }
  return (
    <InlineBlockContainer>
      <span>{text || '…'}</span>
      <InlineBlockEditButton />
      <Button
        buttonStyle="icon-label"
        className="inline-block__removeButton"
        icon="x"
        round
        size="small"
        tooltip={label}
        aria-label={label}
        onClick={leaveWords}
      />
    </InlineBlockContainer>
  )
}
