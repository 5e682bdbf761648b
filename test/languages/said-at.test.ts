import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/ingest/read-page.js'
import { analyse } from '../analyser.js'

/** A page of Wednesday, 5 March 2025: what it tells of the day on which somebody said something. `null`: no day is told. */
const CASES: Readonly<Record<string, readonly (readonly [sentence: string, saidAt: string | null])[]>> = {
  de: [
    ['„Das Haus bleibt offen für alle“, sagte Anna Weber am 03.03.2025.', '2025-03-03'],
    ['„Das Haus bleibt offen für alle“, sagte Anna Weber am Montag.', '2025-03-03'],
    ['Im Oktober hatte Anna Weber versichert, das Haus bleibe offen für alle.', '2024-10'],
    ['Anna Weber sagte, das Haus bleibe im Januar offen für alle.', null],
    ['„Das Haus bleibt offen für alle“, sagte Anna Weber am Dienstagabend.', '2025-03-04'],
    ['„Das Haus bleibt offen für alle“, sagte Anna Weber gestern.', '2025-03-04'],
    ['„Das Haus bleibt offen für alle“, sagte Anna Weber am 3. März.', '2025-03-03'],
    ['„Das Haus bleibt offen für alle“, sagte Anna Weber am 12. November.', '2024-11-12'],
    ['„Das Haus bleibt offen für alle“, sagte Anna Weber am 3. März 2023.', '2023-03-03'],
    ['Anna Weber sagte am Mittwoch, das Haus bleibe offen für alle.', '2025-03-05'],
    ['Am Montag sagte Anna Weber, das Haus bleibe offen für alle.', '2025-03-03'],
    ['Wie Anna Weber am vergangenen Freitag mitteilte, bleibt das Haus offen für alle.', '2025-02-28'],
    ['Das Haus bleibt laut Anna Weber seit Montag für alle geschlossen.', null],
    ['Anna Weber sagte, das Haus werde am kommenden Montag für alle geöffnet.', null],
    ['„Das Haus bleibt offen für alle“, sagte Anna Weber am Dienstagnachmittag der Zeitung „Olmer Bote“.', '2025-03-04'],
  ],
  fr: [
    ['« La maison reste ouverte à tous », a déclaré Anne Roth le 03/03/2025.', '2025-03-03'],
    ['« La maison reste ouverte à tous », a déclaré lundi Anne Roth.', '2025-03-03'],
    ['« La maison reste ouverte à tous », a déclaré Anne Roth mardi soir.', '2025-03-04'],
    ['« La maison reste ouverte à tous », a déclaré hier Anne Roth.', '2025-03-04'],
    ['En octobre, Anne Roth a déclaré que la maison resterait ouverte à tous.', '2024-10'],
    ['« La maison reste ouverte à tous », a déclaré Anne Roth le 3 mars.', '2025-03-03'],
    ['« La maison reste ouverte à tous », a déclaré Anne Roth le 12 novembre.', '2024-11-12'],
    ['« La maison reste ouverte à tous », a déclaré Anne Roth le 1er mars 2023.', '2023-03-01'],
    ['Anne Roth a déclaré mercredi que la maison resterait ouverte à tous.', '2025-03-05'],
    ['Lundi, Anne Roth a déclaré que la maison resterait ouverte à tous.', '2025-03-03'],
    ['Anne Roth a déclaré vendredi dernier que la maison resterait ouverte à tous.', '2025-02-28'],
    ['Anne Roth a déclaré que la maison resterait ouverte lundi prochain.', null],
    ['« La maison reste ouverte à tous », a déclaré Anne Roth ce mardi 4 mars.', '2025-03-04'],
    ['« La maison reste ouverte à tous », a déclaré avant-hier Anne Roth.', '2025-03-03'],
  ],
  es: [
    ['«La casa sigue abierta para todos», dijo Ana Ruiz el 03/03/2025.', '2025-03-03'],
    ['«La casa sigue abierta para todos», dijo el lunes Ana Ruiz.', '2025-03-03'],
    ['«La casa sigue abierta para todos», dijo Ana Ruiz el martes por la noche.', '2025-03-04'],
    ['«La casa sigue abierta para todos», dijo ayer Ana Ruiz.', '2025-03-04'],
    ['En octubre, Ana Ruiz dijo que la casa seguiría abierta para todos.', '2024-10'],
    ['«La casa sigue abierta para todos», dijo Ana Ruiz el 3 de marzo.', '2025-03-03'],
    ['«La casa sigue abierta para todos», dijo Ana Ruiz el 12 de noviembre.', '2024-11-12'],
    ['«La casa sigue abierta para todos», dijo Ana Ruiz el 3 de marzo de 2023.', '2023-03-03'],
    ['Ana Ruiz dijo este miércoles que la casa seguirá abierta para todos.', '2025-03-05'],
    ['El lunes, Ana Ruiz dijo que la casa seguirá abierta para todos.', '2025-03-03'],
    ['Ana Ruiz dijo el pasado viernes que la casa seguirá abierta para todos.', '2025-02-28'],
    ['Ana Ruiz dijo que la casa abrirá el próximo lunes para todos.', null],
    ['«La casa sigue abierta para todos», dijo anoche Ana Ruiz.', '2025-03-04'],
    ['«La casa sigue abierta para todos», dijo anteayer Ana Ruiz.', '2025-03-03'],
  ],
  ru: [
    ['«Дом останется открытым для всех», — сказала Анна Лаврова 03.03.2025.', '2025-03-03'],
    ['«Дом останется открытым для всех», — сказала в понедельник Анна Лаврова.', '2025-03-03'],
    ['«Дом останется открытым для всех», — сказала Анна Лаврова во вторник вечером.', '2025-03-04'],
    ['«Дом останется открытым для всех», — сказала вчера Анна Лаврова.', '2025-03-04'],
    ['В октябре Анна Лаврова сказала, что дом останется открытым для всех.', '2024-10'],
    ['«Дом останется открытым для всех», — сказала Анна Лаврова 3 марта.', '2025-03-03'],
    ['«Дом останется открытым для всех», — сказала Анна Лаврова 12 ноября.', '2024-11-12'],
    ['«Дом останется открытым для всех», — сказала Анна Лаврова 3 марта 2023 года.', '2023-03-03'],
    ['Анна Лаврова сказала в среду, что дом останется открытым для всех.', '2025-03-05'],
    ['В понедельник Анна Лаврова сказала, что дом останется открытым для всех.', '2025-03-03'],
    ['Анна Лаврова сказала в минувшую пятницу, что дом останется открытым для всех.', '2025-02-28'],
    ['Анна Лаврова сказала, что дом откроют в следующий понедельник.', null],
    ['«Дом останется открытым для всех», — сказала сегодня Анна Лаврова.', '2025-03-05'],
    ['«Дом останется открытым для всех», — сказала позавчера Анна Лаврова.', '2025-03-03'],
  ],
  uk: [
    ['«Дім лишиться відкритим для всіх», — сказала Анна Тимчишин 03.03.2025.', '2025-03-03'],
    ['Анна Тимчишин сказала, що дім закритий із минулої п’ятниці.', null],
    ['«Дім лишиться відкритим для всіх», — сказала в понеділок Анна Тимчишин.', '2025-03-03'],
    ['«Дім лишиться відкритим для всіх», — сказала Анна Тимчишин у вівторок увечері.', '2025-03-04'],
    ['«Дім лишиться відкритим для всіх», — сказала вчора Анна Тимчишин.', '2025-03-04'],
    ['У жовтні Анна Тимчишин сказала, що дім лишиться відкритим для всіх.', '2024-10'],
    ['«Дім лишиться відкритим для всіх», — сказала Анна Тимчишин 3 березня.', '2025-03-03'],
    ['«Дім лишиться відкритим для всіх», — сказала Анна Тимчишин 12 листопада.', '2024-11-12'],
    ['«Дім лишиться відкритим для всіх», — сказала Анна Тимчишин 3 березня 2023 року.', '2023-03-03'],
    ['Анна Тимчишин сказала в середу, що дім лишиться відкритим для всіх.', '2025-03-05'],
    ['У понеділок Анна Тимчишин сказала, що дім лишиться відкритим для всіх.', '2025-03-03'],
    ['Анна Тимчишин сказала минулої п’ятниці, що дім лишиться відкритим для всіх.', '2025-02-28'],
    ['Анна Тимчишин сказала, що дім відкриють наступного понеділка.', null],
    ['«Дім лишиться відкритим для всіх», — сказала сьогодні Анна Тимчишин.', '2025-03-05'],
    ['«Дім лишиться відкритим для всіх», — сказала позавчора Анна Тимчишин.', '2025-03-03'],
  ],
}

/** Enough of a language around each sentence to be told by. */
const AROUND: Readonly<Record<string, string>> = {
  de: 'Die Stadt und das Haus sind für die Leute da, und das ist nicht neu.', fr: 'La ville et la maison sont pour les gens, et ce n’est pas nouveau.', es: 'La ciudad y la casa son para la gente, y eso no es nuevo.',
  ru: 'Город и дом нужны людям, и это не новость для тех, кто живёт рядом.', uk: 'Місто й дім потрібні людям, і це не новина для тих, хто живе поруч.',
}

describe.each(Object.keys(CASES))('the day of saying in %s', (language) => {
  it.each(CASES[language] ?? [])('%s', async (sentence, saidAt) => {
    const { article } = readPage({ name: 'day.txt', bytes: new TextEncoder().encode(`${AROUND[language]}\n\n${sentence}`), receivedAt: '2026-01-01T00:00:00Z', mediaType: 'text/plain', published: '2025-03-05' })
    const { statements } = await analyse(article)
    const [said] = statements.filter(({ kind }) => kind !== 'topic')
    expect(said?.speakers[0]?.name).toMatch(/^(?:Anna Weber|Anne Roth|Ana Ruiz|Анна Лаврова|Анна Тимчишин)$/)
    expect(said?.saidAt?.value ?? null).toBe(saidAt)
  })
})
