import type { Random } from './random.ts'

/** What the CMS says of a text. */
export type Text = { id: number; slug: string; lead: string } & Record<string, unknown>

type Answer = { status: number; doc: Text | undefined }

/** Requests as an editor's browser sends them from the admin: forms with the session's cookie, from the site's own page. */
export class Admin {
  private cookie = ''

  constructor(readonly url: string) {}

  /** @throws Error when the account isn't let in */
  async login(email: string, password: string): Promise<this> {
    const answer = await fetch(`${this.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: this.url },
      body: JSON.stringify({ email, password }),
    })
    this.cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    if (!answer.ok || !this.cookie) throw new Error(`${email} can't log in: ${answer.status}.`)
    return this
  }

  /** Makes an account for an editor and logs it in. */
  async hire(name: string, random: Random): Promise<Admin> {
    const email = `${name}@example.org`
    const password = `${name} ${random().toString(36)} skriver nyheter`
    const { status } = await this.send('POST', '/api/users', { email, name, password, role: 'publisher' })
    if (status !== 201) throw new Error(`No account for ${email}: ${status}.`)
    return new Admin(this.url).login(email, password)
  }

  /** Saves a form. @throws what `fetch` does when there is no answer */
  async send(method: 'POST' | 'PATCH', path: string, form: object, file?: Blob): Promise<Answer> {
    const body = new FormData()
    body.append('_payload', JSON.stringify(form))
    if (file) body.append('file', file, 'vaev.png')
    const answer = await this.ask(path, { method, body })
    const said = (await answer.json()) as { doc?: Text }
    return { status: answer.status, doc: said.doc }
  }

  async read(path: string): Promise<Text> {
    const answer = await this.ask(path)
    if (!answer.ok) throw new Error(`${path} is answered with ${answer.status}.`)
    return (await answer.json()) as Text
  }

  ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { Cookie: this.cookie, Origin: this.url, 'Accept-Language': 'sv' }
    return fetch(this.url + path, { ...init, headers, signal: AbortSignal.timeout(60_000) })
  }
}
