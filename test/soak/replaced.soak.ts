import { replacedWhileOpen } from '../store/replacing.js'

replacedWhileOpen(() => true)
