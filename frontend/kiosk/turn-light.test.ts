import { expect, test } from 'vitest';
import { turnLight } from './turn-light';

const pressed = (then: (heard: boolean) => void) =>
  new CustomEvent('light', { detail: { light: 'yellow' as const, then } });

test('the tablet says whether the room heard it', async () => {
  const heard: boolean[] = [];
  await turnLight(
    pressed((was) => heard.push(was)),
    { light: async (light) => light === 'yellow' },
  );
  await turnLight(
    pressed((was) => heard.push(was)),
    { light: async () => false },
  );

  expect(heard).toEqual([true, false]);
});

test('before there is a server nobody hears it', async () => {
  const heard: boolean[] = [];
  await turnLight(
    pressed((was) => heard.push(was)),
    undefined,
  );

  expect(heard).toEqual([false]);
});
