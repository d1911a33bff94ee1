import { useField } from '@payloadcms/ui'
import { speakerIn } from './speaker'

/** The fields of a quote; who speaks is found in the words that say so, unless somebody gave another name that they hold. */
export function useQuote() {
  const speech = useField<string | undefined>({ path: 'speech' })
  const attribution = useField<string | undefined>({ path: 'attribution' })
  const speaker = useField<string | undefined>({ path: 'speaker' })
  const continuation = useField<string | undefined>({ path: 'continuation' })
  const problem = [speech, attribution, speaker].find(({ showError }) => showError)?.errorMessage
  return {
    speech: speech.value ?? '',
    attribution: attribution.value ?? '',
    continuation: continuation.value ?? '',
    problem,
    write: {
      speech: speech.setValue,
      continuation: continuation.setValue,
      attribution: (words: string) => {
        const known = speaker.value ?? ''
        const isFound = known === speakerIn(attribution.value ?? '')
        attribution.setValue(words)
        if (isFound || !words.includes(known)) speaker.setValue(speakerIn(words))
      },
    },
  }
}
