/*
 * What a page gains where scripts run; nothing depends on it. No storage, no request, no words of its own.
 *
 * details[data-menu]    closes with Escape, giving the focus back, and when one clicks or moves the focus elsewhere
 * [data-share]          has data-title and data-url of what is shared, and in it:
 *   [data-share-device] a button in a hidden list item, shown where the device has a share sheet
 *   [data-copy]         a button in a hidden list item, shown where there is a clipboard; data-copied and data-failed
 *                       are said in [data-share-status]
 *   [data-without-script]  what the copy button replaces
 */
;(() => {
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

  for (const bar of document.querySelectorAll('[data-share]')) {
    const { title, url } = bar.dataset
    const status = bar.querySelector('[data-share-status]')
    const show = (button) => {
      button.closest('li').hidden = false
    }

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
})()
