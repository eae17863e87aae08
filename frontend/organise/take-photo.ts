const longest = 1600;

/** A field for a photo: on a phone it opens the camera. Drawn anew before it goes, so that no place or time is left in it. */
class TakePhoto extends HTMLElement {
  connectedCallback(): void {
    const label = document.createElement('label');
    const name = document.createElement('span');
    name.textContent = this.dataset.file ?? '';
    const file = document.createElement('input');
    file.type = 'file';
    file.accept = 'image/*';
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.#send(chosen).then(() => (file.value = ''));
    });
    label.append(name, file);
    this.replaceChildren(label);
  }

  async #send(photo: Blob): Promise<void> {
    try {
      const body = await drawnAnew(photo);
      const answer = await fetch(this.getAttribute('target') ?? '', { method: 'POST', body });
      this.dispatchEvent(new CustomEvent(answer.ok ? 'photo-sent' : 'photo-not-read'));
    } catch {
      this.dispatchEvent(new CustomEvent('photo-not-read'));
    }
  }
}

/** The right way up, as a JPEG that a big screen needs no more of. */
async function drawnAnew(photo: Blob): Promise<Blob> {
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  if (!blob) throw new Error('The photo could not be drawn');
  return blob;
}

customElements.define('organise-take-photo', TakePhoto);

export {};
