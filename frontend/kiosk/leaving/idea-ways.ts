import type { IdeaWay, Texts } from '../pack/contract';
import type { Said, Words } from '../words/words';

/** What is said of the way of one idea: pairs of what happened and the words of it. */
export function wayOf(way: IdeaWay, words: Words): Said[] {
  const part = (key: string, texts: Texts[]) =>
    texts
      .map((text) => words.of(text))
      .flatMap((said) => (said.text ? [words.said(`kiosk.idea-way.${key}`), said] : []));
  const steps = [...part('together', [way.together]), ...part('asked', way.asked), ...part('decided', way.decided)];
  return steps.length > 0 ? steps : [words.said('kiosk.idea-way.kept')];
}
