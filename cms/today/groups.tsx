import type { EditorLanguage } from '../editor-language'
import type { Group, Task } from './desk'
import { words } from './words'

type GroupsProps = { groups: Group[]; locale: EditorLanguage }

/** What there is to do, kind by kind; what there is nothing of is said in a sentence each, below. */
export function Groups({ groups, locale }: GroupsProps) {
  const clear = groups.filter(({ tasks }) => tasks.length === 0)
  return (
    <>
      <div className="today-groups">
        {groups
          .filter(({ tasks }) => tasks.length > 0)
          .map((group) => (
            <Section key={group.key} group={group} locale={locale} />
          ))}
      </div>
      {clear.length > 0 && (
        <ul className="today-clear" aria-label={words.clear[locale]}>
          {clear.map(({ key, none }) => (
            <li key={key}>{none}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function Section({ group, locale }: { group: Group; locale: EditorLanguage }) {
  const { key, heading, count, tasks, action, isUrgent } = group
  return (
    <section aria-labelledby={`today-${key}`} className={isUrgent && 'today-urgent'}>
      <header>
        <h2 id={`today-${key}`}>
          {heading} {count > 0 && <span className="today-count">{count}</span>}
        </h2>
        <a href={action.href} aria-describedby={`today-${key}`}>
          {action.words}
        </a>
      </header>
      <ul>
        {tasks.map((task, at) => (
          <Line key={at} task={task} locale={locale} />
        ))}
      </ul>
    </section>
  )
}

function Line({ task, locale }: { task: Task; locale: EditorLanguage }) {
  const { href, title, language, says } = task
  return (
    <li>
      <a href={href} lang={language === locale ? undefined : language}>
        {title}
      </a>
      <span className="today-says">{says}</span>
    </li>
  )
}
