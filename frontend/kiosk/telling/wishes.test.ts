import { beforeEach, expect, test } from 'vitest';
import { keepWish, wishBox, type Wish, type Wished } from './wishes';

beforeEach(() => localStorage.clear());

const wished = (detail: Wished) => new CustomEvent('wished', { detail });

test('a wish waits without a server, and is gone from the tablet when it was taken', async () => {
  let status = 0;
  const heard: Wish[] = [];
  const box = wishBox((wish) => {
    heard.push(wish);
    return Promise.resolve(status);
  });

  await keepWish(wished({ how: 'letter', who: ' Ana ', contact: '3 Mill Lane' }), box);
  expect(box.kept).toMatchObject([{ how: 'letter', who: 'Ana', contact: '3 Mill Lane' }]);

  status = 204;
  await box.send();
  expect(box.kept).toEqual([]);
  expect(Object.keys(heard[0]!).sort()).toEqual(['contact', 'how', 'id', 'who']);
});

test('who wants to hear nothing leaves nothing', async () => {
  const box = wishBox(() => Promise.resolve(204));

  await keepWish(wished({ how: 'no', who: '', contact: '' }), box);

  expect(box.kept).toEqual([]);
  expect(localStorage.getItem('wishes')).toBeNull();
});
