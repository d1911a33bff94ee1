import { asGround, forDark } from '@/cms/municipality/colours'
import { municipality } from './municipality'

/** The site's own colours, as `app/globals.css` has them: the threads of the weave. */
const own = { primary: '#0a3d7c', accent: '#d9a400' }

/** The two colours that drawings have, like `#0a3d7c`: the municipality's, or the site's own. */
export async function palette(): Promise<typeof own> {
  const { primaryColour, accentColour } = await municipality()
  return { primary: primaryColour ?? own.primary, accent: accentColour ?? own.accent }
}

/** Style that gives pages the municipality's colours, on light and dark grounds; undefined where it has none. */
export async function paletteStyle(): Promise<string | undefined> {
  const { primaryColour, accentColour } = await municipality()
  if (!primaryColour && !accentColour) return undefined
  const light = {
    ...(primaryColour && {
      link: primaryColour,
      thread: primaryColour,
      deep: asGround(primaryColour),
    }),
    ...(accentColour && { accent: accentColour, 'thread-across': accentColour }),
  }
  const dark = primaryColour && { link: forDark(primaryColour), thread: forDark(primaryColour) }
  return (
    `@media screen{:root{${declarations(light)}}}` +
    (dark ? `@media screen and (prefers-color-scheme:dark){:root{${declarations(dark)}}}` : '')
  )
}

function declarations(roles: Record<string, string>): string {
  return Object.entries(roles)
    .map(([role, colour]) => `--color-${role}:${colour}`)
    .join(';')
}
