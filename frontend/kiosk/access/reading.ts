import type { Said, Words } from '../words/words';
import type { Part } from './read-aloud';
import { isChosen, textsIn } from './things';

const blocks = '.choice, .row, p, h2, h3, label';
const lines = 'label, .card-words, h2, h3, p';

/** A page as it is read: place, question, that one can skip, the choices as they are shown, how to hear it again. */
export function readingOf(screen: ParentNode, words: Words): Part[] {
  const part = (element: Element, ...more: Said[]): Part => ({ element, texts: [...textsIn(element), ...more] });
  const say = (key: string): Part => ({ texts: [words.said(key)] });
  const place = [...screen.querySelectorAll('.top .where > p')];
  const heading = [...screen.querySelectorAll('h1')];
  const message = [...screen.querySelectorAll('.bar .message')];
  const canSkip = screen.querySelector('.bar .skip') ? [say('kiosk.listen.can-skip')] : [];
  const parts = [...[...place, ...heading].map((element) => part(element)), ...canSkip];
  parts.push(...message.map((element) => part(element)), ...choicesOf(screen.querySelector('main'), words));
  parts.push(say('kiosk.listen.how-again'));
  return parts.filter(({ texts }) => texts.length > 0);
}

function choicesOf(main: Element | null, words: Words): Part[] {
  const all = [...(main?.querySelectorAll(blocks) ?? [])];
  const outer = all.filter((block) => !all.some((other) => other !== block && other.contains(block)));
  const choices = outer.filter((block) => block.matches('.choice'));
  return outer.map((block) => {
    const n = choices.indexOf(block) + 1;
    const number = n > 0 && choices.length > 1 ? [words.said('kiosk.listen.number', { n })] : [];
    return { element: block, texts: [...number, ...blockTexts(block), ...chosenIn(block, words)] };
  });
}

function blockTexts(block: Element): Said[] {
  const all = [...block.querySelectorAll(lines)];
  const inner = all.filter((line) => !line.querySelector(lines) && !line.closest('.listen, .change'));
  return inner.length > 0 ? inner.flatMap(textsIn) : textsIn(block);
}

function chosenIn(block: Element, words: Words): Said[] {
  const thing = block.querySelector<HTMLElement>('input');
  return thing && isChosen(thing) ? [words.said('kiosk.chosen')] : [];
}
