export { timeStamped } from './time-stamp.js'
export { verifyPack } from './verify.js'
