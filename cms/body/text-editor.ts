import {
  BlocksFeature,
  BoldFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { passage, term } from './inline-blocks'
import { KeyboardFeature } from './keyboard/server'
import { links } from './link-feature'
import { MarkWordsFeature } from './mark-words/server'
import { PasteFeature } from './paste/server'

/** Paragraphs and lists, with what can be done with words in them. */
export function runningText() {
  return [...markedText(), UnorderedListFeature(), OrderedListFeature()]
}

/** Paragraphs, with what can be done with words in them. */
export function markedText() {
  return [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    SuperscriptFeature(),
    SubscriptFeature(),
    links(),
    KeyboardFeature(),
  ]
}

/** The editor of a text within a block. */
export function textEditor() {
  return lexicalEditor({
    features: () => [
      ...runningText(),
      BlocksFeature({ inlineBlocks: [passage, term] }),
      MarkWordsFeature(),
      PasteFeature({ headings: false, lists: true, tables: false }),
      InlineToolbarFeature(),
    ],
  })
}
