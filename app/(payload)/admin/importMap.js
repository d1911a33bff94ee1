import { OthersPanel as OthersPanel_2954690b8b34f82aa782a70a47f8b951 } from '../../../cms/coediting/others-panel'
import { WritingAids as WritingAids_86230e6a2027188b4e08a7be0f85f015 } from '../../../cms/edition/writing-aids'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PasteFeatureClient as PasteFeatureClient_a7e088c8141b73a200e6f28f684df8c6 } from '../../../cms/body/paste/client'
import { MarkWordsFeatureClient as MarkWordsFeatureClient_eb657e94cbc64de2aa358addc08ba214 } from '../../../cms/body/mark-words/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { QuoteBlock as QuoteBlock_cc18afe35d299873eafd7e997b7c8ef9 } from '../../../cms/body/quote-block/quote-block'
import { NamedText as NamedText_b7a5757ecbd764603490016783f36dba } from '../../../cms/body/named-text'
import { LanguageField as LanguageField_c1ab9624a42cdc5726919d606d8cf35d } from '../../../cms/body/language-field'
import { WordsChip as WordsChip_ff4e4f3f2d5b08552f1850297257fd95 } from '../../../cms/body/mark-words/words-chip'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KeyboardFeatureClient as KeyboardFeatureClient_cded68047b05e765cfa257421c0ba103 } from '../../../cms/body/keyboard/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e619c1eaa0f3c57d63473f0ec4087e8c } from '../../../cms/body/table-editor/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistPanel as ChecklistPanel_10124b69df18d2c7faa5f30fbb578bfc } from '../../../cms/checklist/panel'
import { ReviewPanel as ReviewPanel_2d314b8bc791b37241e41ae7e512b6ed } from '../../../cms/review/panel'
import { SchedulePanel as SchedulePanel_2e374238878df80357c95f3b8cabdcd2 } from '../../../cms/schedule/panel'
import { StateCell as StateCell_edeaa25b8e811e9d9433a9d11e99b39e } from '../../../cms/schedule/state-cell'
import { EffectPanel as EffectPanel_0e49b07c7de508987248f1271138d10d } from '../../../cms/translators/effect-panel'
import { MinuteCell as MinuteCell_36f72a1f366a393edbe4b4b03b55b823 } from '../../../cms/edition/minute-cell'
import { PreviewLinks as PreviewLinks_9125940f6ebf7f4a35cc9b6f9e0af539 } from '../../../cms/edition/preview-links'
import { TextLogLink as TextLogLink_9fdc359a6dd4b9a8ffe2d8e251a80654 } from '../../../cms/audit/text-link'
import { SavedAt as SavedAt_dea49af5419739ddc2e0ba197398994d } from '../../../cms/times/saved-at'
import { TextStatus as TextStatus_590c5fe0c33fd6ee3737704fa4f93e52 } from '../../../cms/schedule/text-status'
import { WithdrawButton as WithdrawButton_9c93af3cdab8a6554cee171e9022efe6 } from '../../../cms/schedule/withdraw-button'
import { BeginView as BeginView_8f452c6015d985df9d9beb99eb1eb7c0 } from '../../../cms/begin/begin-view'
import { FocusPicker as FocusPicker_41a2d0f306e7b8d4c60f7a2822d6f6ab } from '../../../cms/media/focus-picker'
import { FolderField as FolderField_29f929804ffeebc05a9e625dad230ac6 } from '../../../cms/media/folders/folder-field'
import { FilePanel as FilePanel_4bb467ca7c378e2b218c03109644c5ae } from '../../../cms/media/panel'
import { PublishedCell as PublishedCell_0ca9e94b4fe33ee8ce16acb43f5e488c } from '../../../cms/media/published-cell'
import { MediaListHeader as MediaListHeader_92293a57f1d3772daa8924e7fdabda43 } from '../../../cms/media/folders/list-header'
import { AttachmentPanel as AttachmentPanel_f83de11aecfc9d0d2fc9314cc0060d86 } from '../../../cms/attachments/panel'
import { OldPasswordField as OldPasswordField_b311189ad78c0904d9dd19e2ddd34556 } from '../../../cms/accounts/old-password-field'
import { LinkPanel as LinkPanel_e2215fe3c86307e1bca58159a8fae235 } from '../../../cms/accounts/link-panel'
import { SecondFactorPanel as SecondFactorPanel_45f64d30cd59fbe9fc7667df00eedd61 } from '../../../cms/accounts/second-factor/panel'
import { SessionsPanel as SessionsPanel_326c25010214f1e94b4a15820b237588 } from '../../../cms/accounts/sessions-panel'
import { Icon as Icon_be4559bbf7933d6804cc855c407bdb29 } from '../../../cms/municipality/mark'
import { Logo as Logo_be4559bbf7933d6804cc855c407bdb29 } from '../../../cms/municipality/mark'
import { CalendarLink as CalendarLink_aa1b53f5a8cb31e5b537d638a379ac61 } from '../../../cms/calendar/nav-link'
import { TreeLink as TreeLink_6fad2dab3b1a6c0c39ffa2ce21484402 } from '../../../cms/tree/nav-link'
import { TranslationsLink as TranslationsLink_f7600f39be30ef8a1a4dc85e009f3c08 } from '../../../cms/translators/nav-link'
import { FeedbackLink as FeedbackLink_b9232d6b34ef09626e4edbe524232f7c } from '../../../cms/feedback/nav-link'
import { LinksLink as LinksLink_e9eb60a9460d8d51183940bcfc022f04 } from '../../../cms/links/nav-link'
import { MissedLink as MissedLink_cd2eb69b880e13c8c1921100ba4e940e } from '../../../cms/redirects/nav-link'
import { LogLink as LogLink_8ebea78fc3d19bfffa03118d0cbff11c } from '../../../cms/audit/nav-link'
import { GuideLink as GuideLink_aeea6bb320dc04e8805b2c43e65099e1 } from '../../../cms/guide/nav-link'
import { TodayView as TodayView_a9c847de6846e690946e761c98929cf4 } from '../../../cms/today/today-view'
import { TranslationsView as TranslationsView_4b26739cba9058b1dc9206050515ca54 } from '../../../cms/translators/list-view'
import { FeedbackView as FeedbackView_be6c210ff728535be4a025e4058b3c0d } from '../../../cms/feedback/list-view'
import { MissedView as MissedView_8e7a2214e977c3891fd56de3fcb7e84b } from '../../../cms/redirects/missed-view'
import { CalendarView as CalendarView_e9293c8f054d4e7aa246726570273ac8 } from '../../../cms/calendar/calendar-view'
import { TreeView as TreeView_1f7b11848028321f0f62bd22f6b15e05 } from '../../../cms/tree/tree-view'
import { UndescribedView as UndescribedView_73f4e4663851a497938808e799462f2d } from '../../../cms/media/undescribed/view'
import { LinksView as LinksView_1eafded178b117b2975646dd3524af39 } from '../../../cms/links/list-view'
import { LoginView as LoginView_68ef848b052c97640452c771be3163f2 } from '../../../cms/accounts/login-view'
import { ForgotView as ForgotView_ff6114b55fa19274454fb5325cc9ea17 } from '../../../cms/accounts/forgot-view'
import { NewPasswordView as NewPasswordView_56afcf5baac96bbfaae336052b4c4602 } from '../../../cms/accounts/new-password-view'
import { GuideView as GuideView_004dbea121ba4b8d3f3a152579c46eee } from '../../../cms/guide/guide-view'
import { GuidePageView as GuidePageView_f6c6b07c09d6b7bf1ace8d6248ce9ea8 } from '../../../cms/guide/page-view'
import { LogView as LogView_9791de5abd8b587be5fabdf12c48c7d2 } from '../../../cms/audit/log-view'
import { TranslationView as TranslationView_22c93569c7c160ccf0251524c00166c4 } from '../../../cms/translators/translation-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/coediting/others-panel#OthersPanel": OthersPanel_2954690b8b34f82aa782a70a47f8b951,
  "/cms/edition/writing-aids#WritingAids": WritingAids_86230e6a2027188b4e08a7be0f85f015,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/body/paste/client#PasteFeatureClient": PasteFeatureClient_a7e088c8141b73a200e6f28f684df8c6,
  "/cms/body/mark-words/client#MarkWordsFeatureClient": MarkWordsFeatureClient_eb657e94cbc64de2aa358addc08ba214,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/body/quote-block/quote-block#QuoteBlock": QuoteBlock_cc18afe35d299873eafd7e997b7c8ef9,
  "/cms/body/named-text#NamedText": NamedText_b7a5757ecbd764603490016783f36dba,
  "/cms/body/language-field#LanguageField": LanguageField_c1ab9624a42cdc5726919d606d8cf35d,
  "/cms/body/mark-words/words-chip#WordsChip": WordsChip_ff4e4f3f2d5b08552f1850297257fd95,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/body/keyboard/client#KeyboardFeatureClient": KeyboardFeatureClient_cded68047b05e765cfa257421c0ba103,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/body/table-editor/client#TableFeatureClient": TableFeatureClient_e619c1eaa0f3c57d63473f0ec4087e8c,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/checklist/panel#ChecklistPanel": ChecklistPanel_10124b69df18d2c7faa5f30fbb578bfc,
  "/cms/review/panel#ReviewPanel": ReviewPanel_2d314b8bc791b37241e41ae7e512b6ed,
  "/cms/schedule/panel#SchedulePanel": SchedulePanel_2e374238878df80357c95f3b8cabdcd2,
  "/cms/schedule/state-cell#StateCell": StateCell_edeaa25b8e811e9d9433a9d11e99b39e,
  "/cms/translators/effect-panel#EffectPanel": EffectPanel_0e49b07c7de508987248f1271138d10d,
  "/cms/edition/minute-cell#MinuteCell": MinuteCell_36f72a1f366a393edbe4b4b03b55b823,
  "/cms/edition/preview-links#PreviewLinks": PreviewLinks_9125940f6ebf7f4a35cc9b6f9e0af539,
  "/cms/audit/text-link#TextLogLink": TextLogLink_9fdc359a6dd4b9a8ffe2d8e251a80654,
  "/cms/times/saved-at#SavedAt": SavedAt_dea49af5419739ddc2e0ba197398994d,
  "/cms/schedule/text-status#TextStatus": TextStatus_590c5fe0c33fd6ee3737704fa4f93e52,
  "/cms/schedule/withdraw-button#WithdrawButton": WithdrawButton_9c93af3cdab8a6554cee171e9022efe6,
  "/cms/begin/begin-view#BeginView": BeginView_8f452c6015d985df9d9beb99eb1eb7c0,
  "/cms/media/focus-picker#FocusPicker": FocusPicker_41a2d0f306e7b8d4c60f7a2822d6f6ab,
  "/cms/media/folders/folder-field#FolderField": FolderField_29f929804ffeebc05a9e625dad230ac6,
  "/cms/media/panel#FilePanel": FilePanel_4bb467ca7c378e2b218c03109644c5ae,
  "/cms/media/published-cell#PublishedCell": PublishedCell_0ca9e94b4fe33ee8ce16acb43f5e488c,
  "/cms/media/folders/list-header#MediaListHeader": MediaListHeader_92293a57f1d3772daa8924e7fdabda43,
  "/cms/attachments/panel#AttachmentPanel": AttachmentPanel_f83de11aecfc9d0d2fc9314cc0060d86,
  "/cms/accounts/old-password-field#OldPasswordField": OldPasswordField_b311189ad78c0904d9dd19e2ddd34556,
  "/cms/accounts/link-panel#LinkPanel": LinkPanel_e2215fe3c86307e1bca58159a8fae235,
  "/cms/accounts/second-factor/panel#SecondFactorPanel": SecondFactorPanel_45f64d30cd59fbe9fc7667df00eedd61,
  "/cms/accounts/sessions-panel#SessionsPanel": SessionsPanel_326c25010214f1e94b4a15820b237588,
  "/cms/municipality/mark#Icon": Icon_be4559bbf7933d6804cc855c407bdb29,
  "/cms/municipality/mark#Logo": Logo_be4559bbf7933d6804cc855c407bdb29,
  "/cms/calendar/nav-link#CalendarLink": CalendarLink_aa1b53f5a8cb31e5b537d638a379ac61,
  "/cms/tree/nav-link#TreeLink": TreeLink_6fad2dab3b1a6c0c39ffa2ce21484402,
  "/cms/translators/nav-link#TranslationsLink": TranslationsLink_f7600f39be30ef8a1a4dc85e009f3c08,
  "/cms/feedback/nav-link#FeedbackLink": FeedbackLink_b9232d6b34ef09626e4edbe524232f7c,
  "/cms/links/nav-link#LinksLink": LinksLink_e9eb60a9460d8d51183940bcfc022f04,
  "/cms/redirects/nav-link#MissedLink": MissedLink_cd2eb69b880e13c8c1921100ba4e940e,
  "/cms/audit/nav-link#LogLink": LogLink_8ebea78fc3d19bfffa03118d0cbff11c,
  "/cms/guide/nav-link#GuideLink": GuideLink_aeea6bb320dc04e8805b2c43e65099e1,
  "/cms/today/today-view#TodayView": TodayView_a9c847de6846e690946e761c98929cf4,
  "/cms/translators/list-view#TranslationsView": TranslationsView_4b26739cba9058b1dc9206050515ca54,
  "/cms/feedback/list-view#FeedbackView": FeedbackView_be6c210ff728535be4a025e4058b3c0d,
  "/cms/redirects/missed-view#MissedView": MissedView_8e7a2214e977c3891fd56de3fcb7e84b,
  "/cms/calendar/calendar-view#CalendarView": CalendarView_e9293c8f054d4e7aa246726570273ac8,
  "/cms/tree/tree-view#TreeView": TreeView_1f7b11848028321f0f62bd22f6b15e05,
  "/cms/media/undescribed/view#UndescribedView": UndescribedView_73f4e4663851a497938808e799462f2d,
  "/cms/links/list-view#LinksView": LinksView_1eafded178b117b2975646dd3524af39,
  "/cms/accounts/login-view#LoginView": LoginView_68ef848b052c97640452c771be3163f2,
  "/cms/accounts/forgot-view#ForgotView": ForgotView_ff6114b55fa19274454fb5325cc9ea17,
  "/cms/accounts/new-password-view#NewPasswordView": NewPasswordView_56afcf5baac96bbfaae336052b4c4602,
  "/cms/guide/guide-view#GuideView": GuideView_004dbea121ba4b8d3f3a152579c46eee,
  "/cms/guide/page-view#GuidePageView": GuidePageView_f6c6b07c09d6b7bf1ace8d6248ce9ea8,
  "/cms/audit/log-view#LogView": LogView_9791de5abd8b587be5fabdf12c48c7d2,
  "/cms/translators/translation-view#TranslationView": TranslationView_22c93569c7c160ccf0251524c00166c4,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
