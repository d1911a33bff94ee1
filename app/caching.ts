/**
 * What stands in front of the app may keep a page a minute, and for a day when the app doesn't answer. The edge hears of
 * publications; why it isn't longer all the same, docs/decisions/0041 says.
 */
export const cacheable = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60, stale-if-error=86400'

/** For data that programs on any other site may read. */
export const openHeaders = { 'Cache-Control': cacheable, 'Access-Control-Allow-Origin': '*' }
