import { createTransport } from 'nodemailer'

/** A message in plain text. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Without its angle brackets' host: the same for the same message, so that a mailbox can tell a repetition. */
  readonly id: string
  readonly date: Date
}

/** Hands a message to the mail server; resolves to what that answers. Throws a `MailError`. */
export type SendMail = (mail: Mail) => Promise<string>

/** A message could not be handed over. The message is one line, without what the user signs in with. */
export class MailError extends Error {
  override readonly name = 'MailError'

  constructor(message: string, /** Whether the server says that it never takes it. */ readonly isFinal: boolean) {
    super(message)
  }
}

export interface MailerNeeds {
  /** `smtp://` or `smtps://`, with user name and password where the server asks for them. */
  readonly server: string
  /** Whom messages are from. */
  readonly from: string
}

const DEADLINE = 30_000

/** Sends by the user's own mail server. Nothing of a message is fetched or read from disk. */
export function createMailer({ server, from }: MailerNeeds): SendMail {
  const transport = createTransport({
    url: server, connectionTimeout: DEADLINE, greetingTimeout: DEADLINE, socketTimeout: DEADLINE, dnsTimeout: DEADLINE, disableFileAccess: true, disableUrlAccess: true,
  })
  const host = /@([^@>\s]+)>?\s*$/.exec(from)?.[1] ?? 'onrecord.invalid'
  return async ({ to, subject, text, id, date }) => {
    try {
      const { response } = await transport.sendMail({
        from, to: { name: '', address: to }, subject, text, date, messageId: `<${id}@${host}>`, headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }, textEncoding: 'quoted-printable',
      })
      return String(response)
    } catch (error) {
      throw mailError(error)
    }
  }
}

function mailError(error: unknown): MailError {
  const { message = '', code = '', command = '', responseCode = 0, response = '' } = error as Partial<Record<'message' | 'code' | 'command' | 'response', string>> & { readonly responseCode?: number }
  // Whom it is for, or what it says, is refused for good; how we sign in can be put right.
  const isFinal = responseCode >= 500 && /^(?:RCPT TO|DATA|MAIL FROM)/.test(command)
  const what = code === 'EAUTH' ? 'the mail server does not let us sign in' : response !== '' ? `the mail server answers: ${response}` : `the mail server can't be reached (${code || message})`
  return new MailError(what.replace(/\s+/g, ' ').slice(0, 300), isFinal)
}
