import { attachmentAddress } from '@/editions/href'
import type { Attachment } from '@/editions/model'
import type { Locale } from '@/i18n/routing'
import { attachmentWords } from './attachment-words'

type Props = {
  attachment: Attachment
  /** The reader's language. */
  locale: Locale
  /** Address of the form for faults of the page. */
  reportAt?: string | undefined
}

/** A document with what a reader should know before opening it. Its title must be marked with its language (WCAG 3.1.2). */
export async function AttachmentBox({ id, attachment, locale, reportAt }: Props & { id: string }) {
  const { file, title, language } = attachment
  const { facts, lacks, ways } = (await attachmentWords(locale, reportAt))(attachment)
  return (
    <div id={id} className="my-6 border-s-4 border-accent bg-raised p-4">
      <p>
        <a href={attachmentAddress(file)} hrefLang={language} lang={language} className="font-semibold">
          {title}
        </a>{' '}
        <span lang={locale} className="text-base text-quiet">
          ({facts})
        </span>
      </p>
      {lacks && (
        <p lang={locale} className="mt-3 border-s-4 border-notice-edge bg-notice px-3 py-1 text-base">
          {lacks} <Ways ways={ways} />
        </p>
      )}
    </div>
  )
}

/** The same behind a link within a text, in brackets and in a few words. */
export async function AttachmentNote({ attachment, locale, reportAt }: Props) {
  const { facts, briefly, ways } = (await attachmentWords(locale, reportAt))(attachment)
  const [way] = ways
  return (
    <span lang={locale}>
      ({facts}
      {briefly && `; ${briefly.lacks}`}
      {briefly && way && (
        <>
          {' – '}
          <a href={way.href}>{briefly.askFor}</a>
        </>
      )}
      )
    </span>
  )
}

function Ways({ ways }: { ways: { href: string; words: string }[] }) {
  return ways.map(({ href, words }, at) => (
    <span key={href}>
      {at > 0 && ' · '}
      <a href={href}>{words}</a>
    </span>
  ))
}
