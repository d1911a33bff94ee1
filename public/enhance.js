// Its contract is in app/[locale]/layout.tsx: readers are sent every byte of this file

function menus() {
  for (const menu of document.querySelectorAll('details[data-menu]')) {
    const isOutside = (target) => target instanceof Node && !menu.contains(target)
    const closeFor = ({ target }) => {
      if (isOutside(target)) menu.open = false
    }
    document.addEventListener('click', closeFor)
    document.addEventListener('focusin', closeFor)
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !menu.open) return
      menu.open = false
      menu.querySelector('summary').focus()
    })
  }
}

function show(button) {
  button.closest('li').hidden = false
}

function shareBars() {
  for (const bar of document.querySelectorAll('[data-share]')) {
    const { title, url } = bar.dataset
    const status = bar.querySelector('[data-tool-status]')

    const device = bar.querySelector('[data-share-device]')
    if (device && navigator.canShare?.({ title, url })) {
      show(device)
      // A reader who closes the sheet has made a choice, not met a fault
      device.addEventListener('click', () => navigator.share({ title, url }).catch(() => undefined))
    }

    const copy = bar.querySelector('[data-copy]')
    if (copy && navigator.clipboard) {
      show(copy)
      bar.querySelector('[data-without-script]')?.remove()
      copy.addEventListener('click', async () => {
        try {
          await navigator.clipboard.writeText(url)
          status.textContent = copy.dataset.copied
        } catch {
          status.textContent = copy.dataset.failed
        }
      })
    }
  }
}

function printing() {
  const print = document.querySelector('[data-print]')
  if (!print) return
  print.hidden = false
  print.addEventListener('click', () => window.print())
}

// What few readers use is fetched when they do
function listening() {
  const listen = document.querySelector('[data-listen]')
  if (!listen || !('speechSynthesis' in window)) return
  const voice = () =>
    speechSynthesis.getVoices().find(({ lang }) => lang.split(/[-_]/)[0] === listen.dataset.listen)
  const offer = () => {
    listen.hidden = !voice()
  }
  offer()
  speechSynthesis.addEventListener('voiceschanged', offer)
  const begin = async () => (await import('/listen.js')).read(listen, voice)
  listen.firstElementChild.addEventListener('click', begin, { once: true })
}

function saving() {
  if (!('serviceWorker' in navigator && 'caches' in window)) return
  const save = document.querySelector('[data-save]')
  const saved = document.querySelector('[data-saved-list]')
  if (save) {
    show(save)
    save.addEventListener('click', async () => (await import('/save.js')).save(save))
    if (navigator.serviceWorker.controller) import('/save.js').then(({ recall }) => recall(save))
  }
  if (saved) import('/save.js').then(({ list }) => list(saved))
}

// Keys and clicks that close the menu are heard from the first moment on
menus()
// Each in a moment of its own when the reader's device is idle; Safari knows no such moments
for (const task of [shareBars, printing, listening, saving]) (window.requestIdleCallback ?? setTimeout)(task)
