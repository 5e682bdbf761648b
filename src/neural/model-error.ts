/** The trained model can't be used. The message says which file, and what to do. */
export class ModelError extends Error {
  constructor(what: string, folder: string) {
    super(`the model that reads attributions can't be used: ${what} (in ${folder}); install Onrecord again`)
    this.name = 'ModelError'
  }
}
