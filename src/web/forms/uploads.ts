/** A file's name is cut to this from its end, which tells what it is: UTF-16 code units. */
const LONGEST_NAME = 200

/** The files that were chosen in a field; browsers send one without a name where there was none. */
export function filesIn(form: FormData, name: string): File[] {
  return form.getAll(name).filter((value) => value instanceof File).filter((file) => file.name !== '' || file.size > 0)
}

/** A file's name without the folder that it lay in, as a browser, or whatever sent it, gave it. */
export function nameOf({ name }: Pick<File, 'name'>): string {
  const last = (name.split(/[/\\]/).at(-1) ?? '').slice(-LONGEST_NAME).toWellFormed().trim()
  // A hyphen stands for standard input.
  return /^[.-]*$/.test(last) ? 'a file without a name' : last
}

export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}
