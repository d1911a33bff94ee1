import { OthersPanel as OthersPanel_2954690b8b34f82aa782a70a47f8b951 } from '../../../cms/coediting/others-panel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_a7e088c8141b73a200e6f28f684df8c6 } from '../../../cms/body/paste/client'
import { MarkWordsFeatureClient as MarkWordsFeatureClient_eb657e94cbc64de2aa358addc08ba214 } from '../../../cms/body/mark-words/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WordsChip as WordsChip_ff4e4f3f2d5b08552f1850297257fd95 } from '../../../cms/body/mark-words/words-chip'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e619c1eaa0f3c57d63473f0ec4087e8c } from '../../../cms/body/table-editor/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EffectPanel as EffectPanel_0e49b07c7de508987248f1271138d10d } from '../../../cms/translators/effect-panel'
import { FocusPicker as FocusPicker_41a2d0f306e7b8d4c60f7a2822d6f6ab } from '../../../cms/media/focus-picker'
import { FilePanel as FilePanel_4bb467ca7c378e2b218c03109644c5ae } from '../../../cms/media/panel'
import { TranslationsLink as TranslationsLink_f7600f39be30ef8a1a4dc85e009f3c08 } from '../../../cms/translators/nav-link'
import { FeedbackLink as FeedbackLink_b9232d6b34ef09626e4edbe524232f7c } from '../../../cms/feedback/nav-link'
import { LinksLink as LinksLink_e9eb60a9460d8d51183940bcfc022f04 } from '../../../cms/links/nav-link'
import { Unfinished as Unfinished_60c98e9ad9d32ed21c9489dce313d813 } from '../../../cms/municipality/unfinished'
import { OverduePages as OverduePages_2475744e5224ed5072dda6ff9687c737 } from '../../../cms/pages/overdue'
import { TranslationsView as TranslationsView_4b26739cba9058b1dc9206050515ca54 } from '../../../cms/translators/list-view'
import { FeedbackView as FeedbackView_be6c210ff728535be4a025e4058b3c0d } from '../../../cms/feedback/list-view'
import { LinksView as LinksView_1eafded178b117b2975646dd3524af39 } from '../../../cms/links/list-view'
import { PairView as PairView_5a22d33c1e7878ee244fc31aa301b929 } from '../../../cms/translators/pair-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/coediting/others-panel#OthersPanel": OthersPanel_2954690b8b34f82aa782a70a47f8b951,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/body/paste/client#PasteFeatureClient": PasteFeatureClient_a7e088c8141b73a200e6f28f684df8c6,
  "/cms/body/mark-words/client#MarkWordsFeatureClient": MarkWordsFeatureClient_eb657e94cbc64de2aa358addc08ba214,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/body/mark-words/words-chip#WordsChip": WordsChip_ff4e4f3f2d5b08552f1850297257fd95,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/body/table-editor/client#TableFeatureClient": TableFeatureClient_e619c1eaa0f3c57d63473f0ec4087e8c,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/translators/effect-panel#EffectPanel": EffectPanel_0e49b07c7de508987248f1271138d10d,
  "/cms/media/focus-picker#FocusPicker": FocusPicker_41a2d0f306e7b8d4c60f7a2822d6f6ab,
  "/cms/media/panel#FilePanel": FilePanel_4bb467ca7c378e2b218c03109644c5ae,
  "/cms/translators/nav-link#TranslationsLink": TranslationsLink_f7600f39be30ef8a1a4dc85e009f3c08,
  "/cms/feedback/nav-link#FeedbackLink": FeedbackLink_b9232d6b34ef09626e4edbe524232f7c,
  "/cms/links/nav-link#LinksLink": LinksLink_e9eb60a9460d8d51183940bcfc022f04,
  "/cms/municipality/unfinished#Unfinished": Unfinished_60c98e9ad9d32ed21c9489dce313d813,
  "/cms/pages/overdue#OverduePages": OverduePages_2475744e5224ed5072dda6ff9687c737,
  "/cms/translators/list-view#TranslationsView": TranslationsView_4b26739cba9058b1dc9206050515ca54,
  "/cms/feedback/list-view#FeedbackView": FeedbackView_be6c210ff728535be4a025e4058b3c0d,
  "/cms/links/list-view#LinksView": LinksView_1eafded178b117b2975646dd3524af39,
  "/cms/translators/pair-view#PairView": PairView_5a22d33c1e7878ee244fc31aa301b929,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
