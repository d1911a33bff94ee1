/** Little: reading systems know best how their readers want to read. What is wider than a page would be cut off in some. */
export const style = `body { hyphens: auto }
h1, h2, h3 { line-height: 1.2; break-after: avoid; page-break-after: avoid }
.lead { font-size: 1.2em; line-height: 1.4 }
.notice, .facts, .note, blockquote { border-inline-start: 0.25em solid; padding-inline-start: 1em; margin: 1.5em 0 }
.about { border-top: 0.25em solid; margin-top: 2em }
figure { margin: 1.5em 0 }
img { max-width: 100%; height: auto }
table { border-collapse: collapse; margin: 1.5em 0 }
caption { text-align: start; font-weight: bold; padding-bottom: 0.5em }
th, td { text-align: start; vertical-align: top; overflow-wrap: anywhere; padding: 0.25em 0.75em 0.25em 0; border-bottom: 1px solid }
cite { font-style: normal; font-weight: bold }
dd { margin: 0 0 0.75em; font-weight: bold; overflow-wrap: anywhere }
`
