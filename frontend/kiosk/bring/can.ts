/** Whether a device can be used from this page, and if not, why. */
export type DeviceState = 'works' | 'not-secure' | 'no-device' | 'denied' | 'not-able';

export interface Devices {
  microphone: DeviceState;
  camera: DeviceState;
}

type Kind = keyof Devices;
const inputs = { microphone: 'audioinput', camera: 'videoinput' } as const;

/** Asks the browser without asking the person: nothing pops up. */
export async function devicesHere(
  page: Pick<Window, 'isSecureContext'> & { navigator: Navigator } = window,
): Promise<Devices> {
  return { microphone: await stateOf('microphone', page), camera: await stateOf('camera', page) };
}

async function stateOf(
  kind: Kind,
  { isSecureContext, navigator }: { isSecureContext: boolean; navigator: Navigator },
): Promise<DeviceState> {
  if (!isSecureContext) return 'not-secure';
  const { mediaDevices } = navigator;
  if (!mediaDevices?.getUserMedia || typeof MediaRecorder === 'undefined') return 'not-able';
  try {
    const all = await mediaDevices.enumerateDevices();
    if (!all.some((device) => device.kind === inputs[kind])) return 'no-device';
  } catch {
    return 'not-able';
  }
  return (await isDenied(kind, navigator)) ? 'denied' : 'works';
}

async function isDenied(kind: Kind, { permissions }: Navigator): Promise<boolean> {
  try {
    return (await permissions.query({ name: kind as PermissionName })).state === 'denied';
  } catch {
    // This browser does not tell beforehand.
    return false;
  }
}
