import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { button } from './button'

/** What a reviewer without account answers with: no script, no account, the key of their link. */
export async function ReviewForm({ locale, reviewKey }: { locale: Locale; reviewKey: string }) {
  const t = await getTranslations({ locale, namespace: 'Review' })
  return (
    <form
      action="/api/reviews/answer"
      method="post"
      className="grid max-w-text gap-3"
      aria-labelledby="answer"
    >
      <h2 id="answer" className="text-2xl">
        {t('answer')}
      </h2>
      <input type="hidden" name="key" value={reviewKey} />
      <label className="grid gap-1">
        {t('words')}
        <textarea
          name="words"
          rows={4}
          maxLength={1000}
          className="border-2 border-edge bg-paper p-2 text-ink"
        />
      </label>
      <div className="flex flex-wrap gap-3">
        <button className={button} name="decision" value="approved">
          {t('approve')}
        </button>
        <button className={button} name="decision" value="returned">
          {t('return')}
        </button>
      </div>
    </form>
  )
}
