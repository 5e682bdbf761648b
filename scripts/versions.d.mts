/** Each version of reader, passes and models in use: the file that keeps its hash, the hash of today and the one that is kept. */
export function versions(): { readonly kept: string; readonly version: string; readonly hash: string; readonly was: string | undefined }[]
