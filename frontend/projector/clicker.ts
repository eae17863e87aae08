// Keys and clickers drive the big screen: on with the arrows, space or Page Down; back with the other arrows or Page Up.
// A press names the picture it was made on, so that two who press at once go one step on.
const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']);
const backward = new Set(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace']);

function press(event: KeyboardEvent): void {
  const screen = document.querySelector<HTMLElement>('.projector');
  const on = forward.has(event.key);
  const pressable = event.target instanceof HTMLButtonElement || event.target instanceof HTMLMediaElement;
  const onButton = pressable && (event.key === ' ' || event.key === 'Enter');
  const withAnother = event.ctrlKey || event.altKey || event.metaKey;
  if (!screen || event.repeat || onButton || withAnother || (!on && !backward.has(event.key))) return;
  event.preventDefault();
  screen.dispatchEvent(new CustomEvent('drive', { detail: { on, moves: Number(screen.dataset['moves']) } }));
}

document.addEventListener('keydown', press);

export {};
