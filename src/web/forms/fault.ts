/** What is wrong with a field of a form, and what to do about it. */
export interface Fault<Field extends string> {
  readonly field: Field
  readonly message: string
}

/** What a form came to: what it asks for, or what is wrong with it, in the order of its fields. */
export type Checked<Asked, Field extends string> = { readonly asked: Asked } | { readonly faults: readonly Fault<Field>[] }

/** A field's text as it was typed; empty where there is none, or a file in its place. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
