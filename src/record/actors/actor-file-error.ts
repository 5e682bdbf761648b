/** A list of office holders that can't be taken as it is. The message says where and what to do, after the file's name. */
export class ActorFileError extends Error {
  override readonly name = 'ActorFileError'
}
