import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { routing, type Locale } from '@/i18n/routing'
import { readMunicipality } from '../municipality/read'
import { languageNames } from '@/i18n/language-names'
import { AdminPage } from './admin-page'
import { BeginButton } from './begin-button'
import { mayTranslate } from './refused'
import { filterIn } from './filter'
import { listTranslations, states, type ListedTranslation, type State } from './states'
import { editorLanguageOf, type EditorLanguage } from '../editor-language'
import { ForTools } from './xliff/for-tools'
import { ageSentence, sentences, stateNames } from './sentences'

const path = '/admin/translations'

/** Who looks, in which language, and the municipality's time zone. */
type Place = { locale: EditorLanguage; timeZone: string; req: Pick<PayloadRequest, 'user'> }

/** Every edition of every work as translators need to see it, with links that narrow it down. */
export async function TranslationsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const locale = editorLanguageOf(req.i18n)
  const filter = filterIn(props.searchParams ?? {})
  const { timeZone } = await readMunicipality(req.payload)
  const { items, page, pages } = req.user
    ? await listTranslations(req.payload, filter)
    : { items: [], page: 1, pages: 1 }
  return (
    <AdminPage props={props} path={path} title={sentences.title[locale]}>
      <Choices
        label={sentences.language[locale]}
        choices={[
          {
            name: sentences.all[locale],
            filter: { ...filter, language: undefined, page: 1 },
            isChosen: !filter.language,
          },
          ...routing.locales.map((language) => ({
            name: languageNames[language],
            filter: { ...filter, language, page: 1 },
            isChosen: filter.language === language,
            language,
          })),
        ]}
      />
      <Choices
        label={sentences.state[locale]}
        choices={[
          {
            name: sentences.all[locale],
            filter: { ...filter, state: undefined, page: 1 },
            isChosen: !filter.state,
          },
          ...states.map((state) => ({
            name: stateNames[state][locale],
            filter: { ...filter, state, page: 1 },
            isChosen: filter.state === state,
          })),
        ]}
      />
      {items.length > 0 ? (
        <Table items={items} locale={locale} timeZone={timeZone} req={req} />
      ) : (
        <p>{sentences.none[locale]}</p>
      )}
      <ForTools filter={filter} items={items} locale={locale} />
      {pages > 1 && (
        <Choices
          label={sentences.pages[locale]}
          choices={Array.from({ length: pages }, (_, at) => ({
            name: String(at + 1),
            filter: { ...filter, page: at + 1 },
            isChosen: page === at + 1,
          }))}
        />
      )}
    </AdminPage>
  )
}

type FilterOptions = { language?: Locale | undefined; state?: State | undefined; page: number }

function addressOf({ language, state, page }: FilterOptions): string {
  const query = new URLSearchParams({
    ...(language && { language }),
    ...(state && { state }),
    ...(page > 1 && { page: String(page) }),
  })
  return query.size > 0 ? `${path}?${query.toString()}` : path
}

type Choice = { name: string; filter: FilterOptions; isChosen: boolean; language?: Locale }

function Choices({ label, choices }: { label: string; choices: Choice[] }) {
  return (
    <nav aria-label={label}>
      <p>{label}</p>
      <ul>
        {choices.map(({ name, filter, isChosen, language }) => (
          <li key={name}>
            <a href={addressOf(filter)} lang={language} aria-current={isChosen ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Table({ items, ...place }: { items: ListedTranslation[] } & Place) {
  const { locale } = place
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{sentences.article[locale]}</th>
          <th scope="col">{sentences.language[locale]}</th>
          <th scope="col">{sentences.state[locale]}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((edition) => (
          <Row
            key={`${edition.collection}/${edition.original.id}/${edition.language}`}
            edition={edition}
            {...place}
          />
        ))}
      </tbody>
    </table>
  )
}

function Row({ edition, locale, timeZone, req }: { edition: ListedTranslation } & Place) {
  const { collection, original, language, id, state, isMachine, age } = edition
  const to = id ? `${path}/${collection}/${id}` : `/admin/collections/${collection}/${original.id}`
  return (
    <tr>
      <th scope="row">
        <a href={to} lang={original.language}>
          {original.title}
        </a>
      </th>
      <td lang={language}>{languageNames[language]}</td>
      <td>
        <strong>{stateNames[state][locale]}</strong>
        {age && state === 'behind' && <> · {ageSentence(age, locale, timeZone)}</>}
        {isMachine && <> · {stateNames.machine[locale]}</>}
        {state === 'missing' && mayTranslate(req, collection, language) && (
          <BeginButton
            address={`/api/${collection}/${original.id}`}
            title={original.title}
            {...{ language, locale }}
          />
        )}
      </td>
    </tr>
  )
}
