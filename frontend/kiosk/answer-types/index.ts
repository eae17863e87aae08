import type { AnswerTypeName } from '../pack/contract';
import type { AnswerElement } from './answer-element';
import { PickOne } from './pick-one';
import { PickSeveral } from './pick-several';
import { ThreeWayScale } from './three-way-scale';

/** Every way of answering, by the name it has in the API. A new one is added here. */
const answerTypes = {
  'pick-one': PickOne,
  'pick-several': PickSeveral,
  'three-way-scale': ThreeWayScale,
} satisfies Record<AnswerTypeName, new () => AnswerElement>;

export function newAnswerElement(name: AnswerTypeName): AnswerElement {
  return new answerTypes[name]();
}
