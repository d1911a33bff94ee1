/*
 * The page's side of reading offline; enhance.js fetches this for a reader who saves, has saved, or looks at the list.
 * What is saved is kept by the worker, saved-pages.js, which exists only while something is.
 */

/** Browsers that know Trusted Types take the address of a worker only from a policy. */
function workerAddress() {
  const policy = window.trustedTypes?.createPolicy('saved-pages', {
    createScriptURL: () => '/saved-pages.js',
  })
  return policy?.createScriptURL('') ?? '/saved-pages.js'
}

/** What the worker answers to a wish; undefined when it could not be granted. */
async function ask(wish) {
  const { active } = await navigator.serviceWorker.ready
  const { port1, port2 } = new MessageChannel()
  const answer = new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
  })
  const { timeZone } = document.querySelector('[data-time-zone]').dataset
  active.postMessage({ locale: document.documentElement.lang, timeZone, ...wish }, [port2])
  return answer
}

/** Says beside the button when the page was saved, and whether its text has changed since. */
function tell(button, copy) {
  const { saved, again, changed, changedAt } = button.dataset
  const status = button.closest('section').querySelector('[data-tool-status]')
  const sentences = [saved.replace('{time}', copy.time), copy.changedAt === changedAt ? '' : changed]
  status.textContent = sentences.join(' ').trim()
  button.textContent = again
}

/** Saves the page that the button names: from here on there is a worker. */
export async function save(button) {
  const title = document.querySelector('h1')
  const language = title.closest('[lang]').lang
  const { save: page, list, changedAt, failed } = button.dataset
  const wish = { wish: 'save', page, list, title: title.textContent, language, changedAt }
  const copy = await navigator.serviceWorker
    .register(workerAddress())
    .then(() => ask(wish))
    .catch(() => undefined)
  if (copy) tell(button, copy)
  else button.closest('section').querySelector('[data-tool-status]').textContent = failed
}

/** Tells a reader who has saved this page that they have. */
export async function recall(button) {
  const copy = await ask({ wish: 'recall', page: button.dataset.save })
  if (copy) tell(button, copy)
}

/** Shows all that is saved, each with the time and a button that removes it. */
export async function list(element) {
  const part = (name) => document.querySelector(`[data-saved-${name}]`)
  const worker = await navigator.serviceWorker.getRegistration()
  const copies = worker ? await ask({ wish: 'list' }) : []
  part('cannot').hidden = true
  part('missing').hidden = location.pathname === element.dataset.address
  part('empty').hidden = copies.length > 0
  element.hidden = copies.length === 0
  element.replaceChildren(...copies.map((copy) => entry(element, copy)))

  function entry({ dataset }, { page, title, language, time }) {
    const item = part('item').content.cloneNode(true)
    const link = item.querySelector('a')
    Object.assign(link, { href: page, lang: language, hreflang: language, textContent: title })
    item.querySelector('p').textContent = dataset.savedAt.replace('{time}', time)
    const button = item.querySelector('button')
    button.setAttribute('aria-label', dataset.removeNamed.replace('{title}', title))
    button.addEventListener('click', async () => {
      await ask({ wish: 'remove', page })
      await list(element)
      part('status').textContent = dataset.removed.replace('{title}', title)
      element.querySelector('button')?.focus()
    })
    return item
  }
}
