import type { signIn as english } from '../en/sign-in.js'
import type { WordsOf } from '../words-of.js'

export const signIn: WordsOf<typeof english> = {
  title: 'Увійти',
  name: 'Ім’я',
  nameHint: 'Як воно стоїть поруч із вашими рішеннями.',
  password: 'Пароль',
  passwordHint: 'Загублено? Новий задасть головний редактор або <code>onrecord editor password</code>.',
  through: 'Увійти через {provider}',
  wrong: 'Це ім’я й цей пароль не пасують одне до одного. Після кількох невдалих спроб доведеться зачекати.',
  slowSeconds: 'Забагато невдалих спроб: наступна можлива через {n, plural, one {# секунду} few {# секунди} many {# секунд} other {# секунди}}. Інших це не затримує.',
  slowMinutes: 'Забагато невдалих спроб: наступна можлива через {n, plural, one {# хвилину} few {# хвилини} many {# хвилин} other {# хвилини}}. Інших це не затримує.',
  giveName: 'Вкажіть своє ім’я.',
  givePassword: 'Вкажіть свій пароль.',
  notLetIn: '{provider} вас не впускає: {why}. Спробуйте ще раз.',
  notBegun: 'Цей браузер не почав входу або це тривало понад десять хвилин. Почніть знову.',
  unknown: '{provider} каже, хто ви, але жоден редактор цього реєстру так не відомий. Вас додає тутешній головний редактор.',
  nobodyHasTo: 'Тут не потрібно входити',
  nobodyHasToMeans: 'Доступ сюди має лише ця машина: хто за нею сидить, може все й називається так, як введе.',
}
