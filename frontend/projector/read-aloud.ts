// Reads the picture on the big screen aloud. A sound that was never asked for before is made while we wait for it.
import { clipMade } from '../kiosk/access/clip-made';
import { ReadAloud } from '../kiosk/access/read-aloud';

interface ToRead {
  lang: string;
  /** In the order of the page; the element with this number in data-say is marked while it is heard. */
  texts: string[];
  clips: Record<string, string>;
}

const voice = new ReadAloud();
voice.watch(document);
let latest = 0;

async function read({ lang, texts, clips }: ToRead): Promise<void> {
  const mine = ++latest;
  voice.stop();
  voice.clips = { [lang]: clips };
  for (const [i, text] of texts.entries()) {
    await clipMade(clips[text]);
    if (mine !== latest) return;
    const element = document.querySelector(`[data-say="${i}"]`) ?? undefined;
    const heard = await voice.read([{ what: `part-${i}`, element, texts: [{ text, lang }] }]);
    if (mine !== latest || (!heard && clips[text])) return;
  }
  await playMade(mine);
}

const recordings = () => document.querySelectorAll<HTMLMediaElement>('.projector :is(audio, video)');

/** After the words, what people recorded, one after the other. */
async function playMade(mine: number): Promise<void> {
  for (const recording of recordings()) {
    if (mine !== latest) return;
    const end = new Promise((done) => {
      for (const name of ['ended', 'pause', 'error']) recording.addEventListener(name, done, { once: true });
    });
    await recording.play().then(
      () => end,
      () => undefined,
    );
  }
}

function stop(event?: Event): void {
  latest += 1;
  voice.stop();
  // A press on its own controls is for the recording itself.
  if (event?.target instanceof HTMLMediaElement) return;
  for (const recording of recordings()) recording.pause();
}

function press(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== 'r' || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
  document.querySelector<HTMLButtonElement>('.projector .read-aloud')?.click();
}

document.addEventListener('read-aloud', (event) => void read((event as CustomEvent<ToRead>).detail));
document.addEventListener('stop-reading', () => stop());
document.addEventListener('pointerdown', stop, true);
document.addEventListener('keydown', stop, true);
document.addEventListener('keydown', press);
