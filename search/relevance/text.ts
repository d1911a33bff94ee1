/** A text of the corpus, without markup. */
export type Text = [title: string, lead: string, body: string]
