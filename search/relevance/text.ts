/** A text of the corpus in one language. */
export type Text = [title: string, lead: string, body: string]
