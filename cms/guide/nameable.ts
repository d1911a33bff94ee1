import type { Field } from 'payload'
import { loginWords } from '../accounts/login-words'
import { resetWords } from '../accounts/reset-words'
import { factorWords } from '../accounts/second-factor/words'
import { sessionWords } from '../accounts/session-words'
import { words as logWords } from '../audit/words'
import { beginWords } from '../begin/words'
import { bodyBlocks } from '../body/editor'
import { passage, term } from '../body/inline-blocks'
import { linkWords } from '../body/link-words'
import { pictureFields } from '../body/picture'
import { quoteWords } from '../body/quote-block/words'
import { checklistWords } from '../checklist/words'
import { attachments } from '../collections/attachments'
import { feedback } from '../collections/feedback'
import { media } from '../collections/media'
import { redirects } from '../collections/redirects'
import { users } from '../collections/users'
import { changeFields } from '../edition/change-fields'
import { identityFields, writingFields } from '../edition/fields'
import { reviewByField } from '../edition/review-by'
import { sideLabels } from '../edition/side-labels'
import { editorLanguages } from '../editor-language'
import { labels as feedbackLabels, sentences as feedbackSentences } from '../feedback/labels'
import { labels as linkLabels } from '../links/labels'
import { focusTexts } from '../media/sentences'
import { messages } from '../messages/collection'
import { allPayloadWords } from '../payload-words'
import { sentences as missedSentences } from '../redirects/labels'
import { labels as reviewLabels } from '../review/labels'
import { labels as scheduleLabels } from '../schedule/labels'
import { startPage } from '../start-page/global'
import { words as todayWords } from '../today/words'
import { sentences as translationSentences } from '../translators/sentences'
import { words as sheetWords } from '../translators/sheet/words'

type Labelled = Record<string, unknown>

/** What the guide can name, as the admin has it: `{today.writeNews}`. */
export const nameable: Record<string, Labelled> = {
  today: todayWords,
  begin: beginWords,
  text: labelsOf([...writingFields, ...identityFields, ...changeFields, reviewByField]),
  side: sideLabels,
  picture: labelsOf(pictureFields({ required: true })),
  focus: focusTexts,
  quote: quoteWords,
  block: Object.fromEntries(
    [...bodyBlocks, passage, term].map(({ slug, labels }) => [slug, labels?.singular]),
  ),
  link: linkWords,
  links: linkLabels,
  checklist: checklistWords,
  schedule: scheduleLabels,
  review: reviewLabels,
  translations: translationSentences,
  sheet: sheetWords,
  feedback: feedbackLabels,
  feedbackPages: feedbackSentences,
  missed: missedSentences,
  message: labelsOf(messages.fields),
  startPage: labelsOf(startPage.fields),
  account: labelsOf(users.fields),
  login: loginWords,
  reset: resetWords,
  factor: factorWords,
  session: sessionWords,
  log: logWords,
  list: Object.fromEntries(
    [attachments, feedback, media, messages, redirects, users].map(({ slug, labels }) => [
      slug,
      labels?.plural,
    ]),
  ),
  global: { startPage: startPage.label },
  cms: fromPayload(({ authentication, fields, general, version }) => ({
    account: authentication.account,
    chooseFromExisting: fields.chooseFromExisting,
    createNew: general.createNew,
    preview: general.livePreview,
    publish: version.publishChanges,
  })),
}

function labelsOf(fields: Field[]): Labelled {
  return Object.fromEntries(
    fields.flatMap((field) => ('name' in field && 'label' in field ? [[field.name, field.label]] : [])),
  )
}

/** Words of Payload's own, in each language. */
function fromPayload(pick: (words: (typeof allPayloadWords)['sv']) => Record<string, string>): Labelled {
  const picked = editorLanguages.map((language) => [language, pick(allPayloadWords[language])] as const)
  const [first] = picked
  const names = Object.keys(first?.[1] ?? {})
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(picked.map(([language, words]) => [language, words[name]])),
    ]),
  )
}
