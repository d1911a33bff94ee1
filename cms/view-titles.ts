import { resetWords } from './accounts/reset-words'
import { words as log } from './audit/words'
import { words as calendar } from './calendar/words'
import type { EditorText } from './editor-language'
import { sentences as feedback } from './feedback/labels'
import { guideWords } from './guide/words'
import { labels as links } from './links/labels'
import { words as folders } from './media/folders/words'
import { sentences as missed } from './redirects/labels'
import { sentences as translations } from './translators/sentences'
import { words as tree } from './tree/words'

/** The names of the admin's views that are ours, by the first part of their address under `/admin`. */
export const viewTitles: Record<string, EditorText> = {
  translations: translations.title,
  feedback: feedback.title,
  missed: missed.title,
  calendar: calendar.title,
  tree: tree.title,
  undescribed: folders.undescribed,
  links: links.title,
  log: log.title,
  guide: guideWords.title,
  'new-password': resetWords.newHeading,
}
