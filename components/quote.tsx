import { aroundSpeaker } from '@/editions/text'
import { afterSpeech, continueSpeech, quoteSpeech } from '@/i18n/quotation'
import type { Locale } from '@/i18n/routing'

type Props = {
  id: string
  language: Locale
  speech: string
  attribution: string
  speaker: string
  continuation?: string
}

/** Spoken words with their speaker, punctuated as the language does it. It must read as running text, in order. */
export function Quote({ id, language, speech, attribution, speaker, continuation }: Props) {
  const [before, after] = aroundSpeaker(attribution, speaker)
  return (
    <div id={id} className="my-8 border-s-[6px] border-accent ps-5 text-[1.15em] leading-normal">
      <figure className="inline">
        <blockquote className="inline font-serif whitespace-pre-line">
          {quoteSpeech(speech, language)}
        </blockquote>
        {afterSpeech[language]}
        <figcaption className="inline">
          {before}
          <cite className="font-semibold not-italic">{speaker}</cite>
          {after}
        </figcaption>
      </figure>
      {continuation && (
        <>
          {' '}
          <blockquote className="inline font-serif whitespace-pre-line">
            {continueSpeech(continuation, language)}
          </blockquote>
        </>
      )}
    </div>
  )
}
