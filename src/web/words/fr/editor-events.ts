import type { editorEvents as english } from '../en/editor-events.js'
import type { WordsOf } from '../words-of.js'

export const editorEvents: WordsOf<typeof english> = {
  added: '{of} : ajout',
  removed: '{of} : retrait',
  role: '{of} a un autre rôle',
  password: '{of} a un nouveau mot de passe',
  identity: '{of} : connu du fournisseur d’identités',
  'signed in': '{of} : connexion',
  failed: '{of} : échec de connexion',
  slowed: '{of} doit attendre après des essais manqués',
  quiet: '{of} et d’autres échouent trop souvent pour que chaque échec soit noté, pendant une heure',
  'signed out': '{of} : déconnexion',
  'signed out everywhere': '{of} : déconnexion partout',
  'token added': '{of} : jeton créé',
  'token removed': '{of} : jeton retiré',
}
