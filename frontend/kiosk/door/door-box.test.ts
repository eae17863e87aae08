import { expect, test } from 'vitest';
import { DoorBox, type HowItWas } from './door-box';

function storage() {
  const all = new Map<string, string>();
  return {
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, value: string) => all.set(key, value),
  };
}

test('what is said at the door is kept until the server has answered about it', async () => {
  let status = 0;
  const heard: HowItWas[] = [];
  const disk = storage();
  const box = new DoorBox((said) => {
    heard.push(said);
    return Promise.resolve(status);
  }, disk);

  await box.keep('night', 'good');
  await box.keep('night', 'not-good');
  expect(box.kept.map(({ level }) => level)).toEqual(['good', 'not-good']);

  status = 204;
  heard.length = 0;
  const afterARestart = new DoorBox((said) => {
    heard.push(said);
    return Promise.resolve(status);
  }, disk);
  await afterARestart.send();

  expect(afterARestart.kept).toEqual([]);
  expect(heard.map(({ level }) => level)).toEqual(['good', 'not-good']);
  expect(new Set(heard.map(({ id }) => id)).size).toBe(2);
});

test('what the server will never take is let go, what it cannot take now stays', async () => {
  let status = 409;
  const box = new DoorBox(() => Promise.resolve(status), storage());

  await box.keep('another-place', 'good');
  expect(box.kept).toEqual([]);

  status = 503;
  await box.keep('night', 'good');
  expect(box.kept).toHaveLength(1);
});

test('nothing in an id tells when the tap was made', async () => {
  const box = new DoorBox(() => Promise.resolve(0), storage());

  for (let tap = 0; tap < 20; tap++) await box.keep('night', 'good');

  const ids = box.kept.map(({ id }) => id);
  expect(ids).not.toEqual([...ids].sort());
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
