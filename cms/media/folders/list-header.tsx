import type { BeforeListTableServerProps } from 'payload'
import { z } from 'zod'
import { editorLanguageOf } from '../../editor-language'
import { foldersOf } from './names'
import { words } from './words'
import '../lists.css'

const list = '/admin/collections/media'
const chosen = z.object({ folder: z.object({ equals: z.string() }) })

/** Above the list of pictures: its folders, and the way to pictures that nobody has described. */
export async function MediaListHeader({ payload, i18n, searchParams }: BeforeListTableServerProps) {
  const language = editorLanguageOf(i18n)
  const folders = await foldersOf(payload)
  const current = currentFolder(searchParams ?? {})
  return (
    <div className="media-header">
      {folders.length > 0 && (
        <nav aria-label={words.folders[language]}>
          <ul>
            <li>
              <a href={list} aria-current={current === undefined ? 'page' : undefined}>
                {words.all[language]}
              </a>
            </li>
            {folders.map(({ name, count }) => (
              <li key={name}>
                <a
                  href={`${list}?where[folder][equals]=${encodeURIComponent(name)}`}
                  aria-current={name === current ? 'page' : undefined}
                >
                  {name} <span className="count">{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <a href="/admin/undescribed">{words.undescribed[language]}</a>
    </div>
  )
}

/** The folder that the list is narrowed to, by its address, which the server or the list's own filter has spelled. */
function currentFolder(params: Record<string, unknown>): string | undefined {
  const plain = params['where[folder][equals]'] ?? params['where[or][0][and][0][folder][equals]']
  if (typeof plain === 'string') return plain
  return chosen.safeParse(params.where).data?.folder.equals
}
