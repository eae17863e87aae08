// The big screen stands alone in the hall: after the server was away it loads itself again, so that what it shows is right.
const EVERY_MS = 1000;
let away = false;

async function look(): Promise<void> {
  try {
    const answer = await fetch('actuator/health', { cache: 'no-store', signal: AbortSignal.timeout(5000) });
    if (answer.ok && away) location.reload();
    away = !answer.ok;
  } catch {
    away = true;
  }
  setTimeout(() => void look(), EVERY_MS);
}

if (location.pathname.endsWith('/projector')) void look();

export {};
