declare module '@browsermt/bergamot-translator/worker/translator-worker.js'
