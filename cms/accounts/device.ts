/** In this order: most browsers call themselves by the names of others, too. */
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|Chromium|CriOS)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
]

/** Roughly what somebody logged in with, as `Firefox, Windows`, for them to know it again; empty when it doesn't say. */
export function deviceOf(userAgent: string): string {
  const found = [browsers, systems].map((names) => names.find(([sign]) => sign.test(userAgent))?.[1])
  return found.filter(Boolean).join(', ')
}
