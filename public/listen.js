/*
 * Reads an article out, paragraph by paragraph, in the device's own voice; enhance.js fetches this when a reader first
 * asks for it. The paragraph being read has data-being-read, the controls have data-reading while a reading goes on.
 */

/** What is read of the article, in order: title, lead, then each block of the body; a list, table or fact box in its pieces. */
function parts() {
  const blocks = document.querySelectorAll(
    'article h1, article [data-lead], article .prose > [id], article .prose > :not([id]) > [id]',
  )
  return [...blocks].flatMap((block) =>
    block.matches('ul, ol, table, section')
      ? [...block.querySelectorAll('h2, h3, p, li, caption, tbody tr')]
      : [block],
  )
}

/** What is said of a part. A list within a list is a part of its own; a picture is what it shows; a cell says what it's about. */
function textOf(part) {
  const copy = part.cloneNode(true)
  for (const inner of copy.querySelectorAll('ul, ol')) inner.remove()
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith(' ')
  for (const cell of copy.querySelectorAll('th, td')) {
    if (cell.dataset.label) cell.prepend(`${cell.dataset.label}: `)
    cell.append(', ')
  }
  const pictures = [...copy.querySelectorAll('img')].map(({ alt }) => alt)
  return [...pictures, copy.textContent].join(' ').trim()
}

/** Sentence by sentence: long texts make some voices fall silent, and a pause can go on where it was. */
function sentencesOf(part, language) {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(textOf(part))
  return [...sentences].map(({ segment }) => ({ part, text: segment.trim() })).filter(({ text }) => text)
}

/** Begins to read. `voice` gives the voice to read in; both buttons, start or pause and stop, are in `controls`. */
export function read(controls, voice) {
  const [toggle, stop] = controls.children
  const { pause, resume } = toggle.dataset
  const start = toggle.textContent
  const queue = parts().flatMap((part) => sentencesOf(part, controls.dataset.listen))
  let at = 0
  let spoken = null
  let marked = null

  function mark(part) {
    if (part === marked) return
    marked?.removeAttribute('data-being-read')
    marked = part
    if (!part) return
    part.setAttribute('data-being-read', '')
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    part.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' })
  }

  function speak() {
    const sentence = queue[at]
    if (!sentence) return end()
    mark(sentence.part)
    const utterance = new SpeechSynthesisUtterance(sentence.text)
    utterance.voice = voice() ?? null
    utterance.lang = utterance.voice?.lang ?? controls.dataset.listen
    utterance.onend = () => {
      if (utterance !== spoken) return
      at += 1
      speak()
    }
    utterance.onerror = () => {
      if (utterance === spoken) hold()
    }
    spoken = utterance
    speechSynthesis.speak(utterance)
    toggle.textContent = pause
  }

  /** Silence. Not the browser's own pause: on some devices that one never ends. */
  function hold() {
    spoken = null
    speechSynthesis.cancel()
    toggle.textContent = resume
  }

  function go() {
    controls.setAttribute('data-reading', '')
    stop.hidden = false
    speak()
  }

  function end() {
    hold()
    at = 0
    mark(null)
    controls.removeAttribute('data-reading')
    if (document.activeElement === stop) toggle.focus()
    stop.hidden = true
    toggle.textContent = start
  }

  toggle.addEventListener('click', () => (spoken ? hold() : go()))
  stop.addEventListener('click', end)
  addEventListener('pagehide', end)
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && marked) end()
  })
  go()
}
