/** What of the environment tells by which mail server alerts are sent. */
export const SMTP_URL = 'ONRECORD_SMTP_URL'
export const SMTP_FROM = 'ONRECORD_SMTP_FROM'

/** How mail is sent, or why it isn't; never with the password. */
export type MailOptions = { readonly is: 'ready'; readonly server: string; readonly from: string } | { readonly is: 'off'; readonly why: string }

/** What the environment says of the user's mail server. E-mail is off unless it names one. */
export function mailOptions(env: Readonly<Record<string, string | undefined>>): MailOptions {
  const server = env[SMTP_URL]?.trim() ?? ''
  const from = env[SMTP_FROM]?.trim() ?? ''
  if (server === '') return { is: 'off', why: `no mail server is named: set ${SMTP_URL} (smtp://user:password@mail.example:587) and ${SMTP_FROM} for onrecord serve, and for this command` }
  if (!URL.canParse(server) || !/^smtps?:$/.test(new URL(server).protocol) || new URL(server).hostname === '') return { is: 'off', why: `${SMTP_URL} is no address of a mail server: it begins with smtp:// or smtps://` }
  if (!/^[^\r\n]*[^\s<>@]+@[^\s<>@]+>?$/.test(from)) return { is: 'off', why: `${SMTP_FROM} is to say whom messages are from: onrecord@example.org` }
  return { is: 'ready', server, from }
}
