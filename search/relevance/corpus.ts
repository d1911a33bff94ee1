import type { IndexedEdition } from '../index-editions'
import type { Language } from '../languages'
import { english } from './english'
import { swedish } from './swedish'
import type { Text } from './text'
import { ukrainian } from './ukrainian'

const texts: Record<Language, Record<string, Text>> = { sv: swedish, en: english, uk: ukrainian }

/** The days of publication, where one matters; the rest are from 2017. */
const published: Record<string, string> = {
  police: '2018-03-01T14:37:00Z',
  roadwork2016: '2016-05-02T08:00:00Z',
  roadwork2017: '2017-12-31T23:30:00Z',
}

/** Every text in each of its languages, as `police-sv`, `police-en`, `police-uk` … */
export const corpus: IndexedEdition[] = Object.entries(texts).flatMap(([code, byName]) =>
  Object.entries(byName).map(([name, [title, lead, body]]): IndexedEdition => {
    const language: Language = code === 'uk' ? 'uk' : code === 'en' ? 'en' : 'sv'
    return {
      id: `${name}-${language}`,
      collection: name === 'police' ? 'articles' : 'pages',
      language,
      title,
      lead,
      body,
      topics: name === 'police' ? ['trygghet'] : ['service'],
      publishedAt: published[name] ?? '2017-06-01T08:00:00Z',
      path: `/${language}/${name}`,
    }
  }),
)
