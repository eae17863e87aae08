interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
declare const BarcodeDetector: (new (options: { formats: string[] }) => Detector) & {
  getSupportedFormats(): Promise<string[]>;
};

const lookEvery = 250;
const widest = 640;

export function hasCamera(): boolean {
  return Boolean(navigator.mediaDevices?.getUserMedia);
}

/** Looks through the camera for a code until one is found or `stop` says so. No picture leaves this function. */
export async function scan(video: HTMLVideoElement, stop: AbortSignal): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  try {
    if (stop.aborted) return undefined;
    video.srcObject = stream;
    await video.play();
    const read = await reader();
    while (!stop.aborted) {
      const code = await read(video);
      if (code) return code;
      await new Promise((done) => setTimeout(done, lookEvery));
    }
    return undefined;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

async function reader(): Promise<(video: HTMLVideoElement) => Promise<string | undefined>> {
  if ('BarcodeDetector' in globalThis && (await BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
    const detector = new BarcodeDetector({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }
  const { default: jsQR } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true })!;
  return (video) => {
    canvas.width = Math.min(widest, video.videoWidth);
    canvas.height = Math.round((canvas.width * video.videoHeight) / (video.videoWidth || 1));
    if (canvas.width === 0 || canvas.height === 0) return Promise.resolve(undefined);
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    return Promise.resolve(jsQR(data, width, height)?.data);
  };
}
