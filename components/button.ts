/** What every button and link that does something looks like. */
export const button =
  'inline-flex min-h-11 items-center rounded-sm border-2 border-edge bg-paper px-4 font-semibold text-link no-underline hover:underline'

/** The button that a form for finding something is sent by. */
export const searchButton = 'min-h-11 rounded-sm border-2 border-link bg-link px-6 font-semibold text-paper'

/** The two ways that stand at the top of every page, alike. */
export const headerButton =
  'inline-flex min-h-[44px] shrink-0 items-center gap-2 rounded-sm border-2 border-edge px-[10px] text-[16px] font-semibold whitespace-nowrap text-ink no-underline hover:underline sm:px-4 sm:text-base print:hidden'

/** One of the tools in the row below a text. */
export const tool =
  'inline-flex min-h-11 min-w-11 items-center font-semibold text-link underline hover:decoration-2'
