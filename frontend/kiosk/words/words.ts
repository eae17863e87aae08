import type { Texts } from '../pack/contract';
import { numeral } from './numerals';
import { pluralForm } from './plurals';

export type WordList = Record<string, string>;
export type Params = Record<string, string | number>;

/** A text together with the language it is really in, which may not be the one that was asked for. */
export interface Said {
  text: string;
  lang: string;
}

/** The screen's texts in one language, with English where a key is missing. */
export class Words {
  readonly language: string;
  readonly #own: WordList;
  readonly #english: WordList;

  constructor(language: string, own: WordList, english: WordList = own) {
    this.language = language;
    this.#own = own;
    this.#english = english;
  }

  get dir(): 'ltr' | 'rtl' {
    return ['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'yi'].includes(this.language.split('-')[0]!) ? 'rtl' : 'ltr';
  }

  t(key: string, params: Params = {}): string {
    return this.said(key, params).text;
  }

  /** The form of `key` that belongs to the number: `key.one`, `key.few` … */
  count(key: string, n: number, params: Params = {}): string {
    return this.counted(key, n, params).text;
  }

  counted(key: string, n: number, params: Params = {}): Said {
    const own = `${key}.${pluralForm(this.language, n)}`;
    const form = own in this.#own ? own : `${key}.${pluralForm('en', n)}`;
    return this.said(form, { n, ...params });
  }

  /** A text that is missing here is English, and says so. */
  said(key: string, params: Params = {}): Said {
    const own = this.#own[key];
    const lang = own === undefined ? 'en' : this.language;
    const text = own ?? this.#english[key] ?? key;
    return { text: text.replace(/\{(\w+)\}/g, (whole, name: string) => filled(lang, params[name]) ?? whole), lang };
  }

  /** A text of the pack in this language, else in English, else in the first language it was written in. */
  of(texts: Texts | undefined): Said {
    const own = texts?.[this.language];
    if (own) return { text: own, lang: this.language };
    const written = Object.entries(texts ?? {}).filter(([, other]) => other);
    const [lang, text] = written.find(([language]) => language === 'en') ?? written[0] ?? [this.language, ''];
    return { text, lang };
  }

  /** A day such as "Tuesday 1 December". From our own words: browsers lack the names of days in smaller languages. */
  date(day: string | undefined): string {
    const moment = new Date(`${day}T12:00:00Z`);
    if (!day || Number.isNaN(moment.getTime())) return day ?? '';
    return this.t('kiosk.date', {
      weekday: this.t(`kiosk.date.weekday-${moment.getUTCDay()}`),
      day: moment.getUTCDate(),
      month: this.t(`kiosk.date.month-${moment.getUTCMonth() + 1}`),
    });
  }
}

function filled(language: string, param: string | number | undefined): string | undefined {
  return typeof param === 'number' ? numeral(language, param) : param;
}
