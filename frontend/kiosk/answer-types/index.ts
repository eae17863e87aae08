import type { AnswerTypeName } from '../pack/contract';
import type { AnswerElement } from './answer-element';
import { Dots } from './dots';
import { OpenIdea } from './open-idea';
import { OrderByPairs } from './order-by-pairs';
import { PickOne } from './pick-one';
import { PickSeveral } from './pick-several';
import { ShareMoney } from './share-money';
import { SortingMat } from './sorting-mat';
import { ThreeWayScale } from './three-way-scale';

/** Every way of answering, by the name it has in the API. A new one is added here. */
const answerTypes = {
  'pick-one': PickOne,
  'pick-several': PickSeveral,
  'three-way-scale': ThreeWayScale,
  'sorting-mat': SortingMat,
  dots: Dots,
  'order-by-pairs': OrderByPairs,
  'share-money': ShareMoney,
  'open-idea': OpenIdea,
} satisfies Record<AnswerTypeName, new () => AnswerElement>;

export function newAnswerElement(name: AnswerTypeName): AnswerElement {
  return new answerTypes[name]();
}
