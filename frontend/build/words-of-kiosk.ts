interface Noted {
  text: string;
  note: string;
}

/** The kiosk's part of one language file: keys that begin with `kiosk.`, without the translators' notes. */
export function wordsOfKiosk(json: string): string {
  const all = JSON.parse(json) as Record<string, string | Noted>;
  const own = Object.entries(all)
    .filter(([key]) => key.startsWith('kiosk.'))
    .map(([key, text]) => [key, typeof text === 'string' ? text : text.text]);
  return JSON.stringify(Object.fromEntries(own));
}
