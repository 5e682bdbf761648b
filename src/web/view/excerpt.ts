export * from '../../export/excerpt.js'
