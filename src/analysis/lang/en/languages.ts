/** Names of languages in English, those that news is told in most; from the names of ISO 639 that CLDR gives for English. */
export const LANGUAGES: ReadonlySet<string> = new Set(`
  Afrikaans Albanian Amharic Arabic Armenian Assamese Azerbaijani Basque Belarusian Bengali Bosnian Bulgarian Burmese Cantonese Catalan Chechen Chinese
  Croatian Czech Danish Dari Dutch Estonian Farsi Filipino Finnish Flemish French Georgian German Greek Guarani Gujarati Hausa Hebrew Hindi Hungarian
  Icelandic Igbo Indonesian Irish Italian Japanese Javanese Kannada Kazakh Khmer Kinyarwanda Korean Kurdish Kyrgyz Lao Latin Latvian Lithuanian
  Luxembourgish Macedonian Malay Malayalam Maltese Mandarin Marathi Mongolian Montenegrin Nepali Norwegian Oromo Pashto Persian Polish Portuguese
  Punjabi Quechua Romanian Russian Serbian Serbo-Croatian Shona Sinhala Slovak Slovene Slovenian Somali Spanish Swahili Swedish Tagalog Tajik Tamil Tatar
  Telugu Thai Tibetan Tigrinya Turkish Turkmen Ukrainian Urdu Uyghur Uzbek Vietnamese Welsh Wolof Xhosa Yiddish Yoruba Zulu
`.trim().split(/\s+/))
