const tries = 40;
const pauseMs = 250;

/** Waits until the server has made this sound, or does not make it. */
export async function clipMade(address: string | undefined): Promise<void> {
  for (let i = 0; address && i < tries; i += 1) {
    const answer = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
    if (answer && answer.status !== 503) return;
    await new Promise((done) => setTimeout(done, pauseMs));
  }
}
