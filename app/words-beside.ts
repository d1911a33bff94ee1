import { attachmentWords } from '@/components/attachment-words'
import { elsewhereWords } from '@/components/elsewhere-words'
import type { Surroundings } from '@/editions/html'
import type { Locale } from '@/i18n/routing'
import { getTranslations } from 'next-intl/server'

/** What is said of pictures, documents, other sites and editors' notes in the HTML of a text. `url`: absolute address of its page. */
export async function wordsBeside(
  language: Locale,
  url: string,
): Promise<Pick<Surroundings, 'credit' | 'attachment' | 'elsewhere' | 'note'>> {
  const t = await getTranslations({ locale: language, namespace: 'Picture' })
  const note = await getTranslations({ locale: language, namespace: 'EditorsNote' })
  return {
    credit: (credit) => t('credit', { credit }),
    attachment: await attachmentWords(language, `${url}#report`),
    note: note('title'),
    elsewhere: await elsewhereWords(language),
  }
}
