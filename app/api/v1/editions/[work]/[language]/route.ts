import { fullText } from '@/app/full-text'
import { getEdition } from '@/content/open-data'
import { addressOf } from '@/i18n/addresses'
import { isLocale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { editionAddress } from '../../../addresses'
import { answer, listed, problem } from '../../../answers'
import type { Edition, WithdrawnEdition } from '../../../schemas'

type Context = { params: Promise<{ work: string; language: string }> }

/** One edition with its text; 410 for one that is public no longer. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { work, language } = await params
  const found = isLocale(language) ? await getEdition(work, language) : null
  if (!found || !isLocale(language))
    return problem(404, 'There is no such edition', 'See /api/v1/editions for those that there are.')
  if (found.kind === 'withdrawn') {
    const { at, withdrawal } = found
    const { outcome, reason } = withdrawal ?? {}
    const body: WithdrawnEdition = {
      work,
      language,
      withdrawnAt: at,
      ...(outcome && { outcome }),
      ...(reason && { reason }),
    }
    return answer(body, 410)
  }
  const { siteUrl } = readSettings()
  const { summary, revision, editions } = found
  const { number, publishedAt, hash, content, translation, follows } = revision
  const about = listed(summary)
  const body: Edition = {
    ...about,
    revision: { number, publishedAt, hash },
    ...(translation && { translation }),
    ...(follows && { follows }),
    content,
    html: await fullText({ language, content, url: about.url }),
    editions: editions.map(({ language: other, slug }) => ({
      language: other,
      url: siteUrl + addressOf(other, '/news/[slug]', { slug }),
      api: siteUrl + editionAddress(work, other),
    })),
  }
  return answer(body)
}
