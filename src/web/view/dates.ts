export * from '../../export/dates-in-words.js'
