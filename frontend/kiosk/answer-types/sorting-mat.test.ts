import { afterEach, expect, it } from 'vitest';
import { tryOut } from './try-out';

afterEach(() => document.body.replaceChildren());

const mat = { kind: 'sorting-mat' } as const;

it('asks about one picture at a time, and Next says when it has no place yet', async () => {
  const { texts, next, said, given } = await tryOut(mat);

  expect(texts('h2')).toEqual(['a']);
  expect(await next()).toBe(true);

  expect(said).toEqual(['kiosk.ask.missing']);
  expect(texts('h2')).toEqual(['a']);
  expect(given).toEqual([]);
});

it('puts each picture where it belongs, shows the whole mat, and then lets Next go on', async () => {
  const { element, press, next, texts } = await tryOut(mat);

  for (const place of ['like', 'do-not-like', 'not-sure', 'like']) {
    await press(`#card-${place}`);
    expect(await next()).toBe(true);
  }

  expect(element.value).toEqual({ kind: 'sorting-mat', like: ['a', 'd'], 'not-sure': ['c'], 'do-not-like': ['b'] });
  expect(texts('.small-card')).toEqual(['a', 'd', 'c', 'b']);
  expect(await next()).toBe(false);
});

it('a picture on the mat can be changed, and then the mat is there again', async () => {
  const value = { kind: 'sorting-mat' as const, like: ['a', 'b', 'c', 'd'], 'not-sure': [], 'do-not-like': [] };
  const { element, press, next, texts } = await tryOut(mat, value);

  await press('.small-card:nth-child(2)');
  expect(texts('h2')).toEqual(['b']);
  await press('#card-do-not-like');
  await next();

  expect(element.value).toMatchObject({ like: ['a', 'c', 'd'], 'do-not-like': ['b'] });
  expect(texts('.small-card')).toHaveLength(4);
});

it('Back goes a picture back, and from the first one away', async () => {
  const { press, next, back, texts } = await tryOut(mat);
  await press('#card-like');
  await next();

  expect(await back()).toBe(true);
  expect(texts('h2')).toEqual(['a']);
  expect(await back()).toBe(false);
});

it('whoever comes back goes on with the first picture that has no place', async () => {
  const { texts } = await tryOut(mat, { kind: 'sorting-mat', like: ['a'], 'not-sure': [], 'do-not-like': ['b'] });

  expect(texts('h2')).toEqual(['c']);
});

it('says on the last page what lies where', async () => {
  const { element } = await tryOut(mat, {
    kind: 'sorting-mat',
    like: ['a', 'b'],
    'not-sure': [],
    'do-not-like': ['c'],
  });

  expect(element.parts().map(({ lead, said }) => [lead?.text, said.text])).toEqual([
    ['kiosk.sort.like', 'a'],
    [undefined, 'b'],
    ['kiosk.sort.do-not-like', 'c'],
  ]);
});
