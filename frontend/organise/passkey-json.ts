// What goes to a device and comes from it. Browsers speak bytes, JSON has base64url: not every browser in a hall has parseCreationOptionsFromJSON.

/** The question as our server writes it. */
export type Asked = PublicKeyCredentialCreationOptionsJSON | PublicKeyCredentialRequestOptionsJSON;

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

export function textOf(bytes: ArrayBuffer): string {
  const plain = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(plain).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export function toMake(asked: PublicKeyCredentialCreationOptionsJSON): PublicKeyCredentialCreationOptions {
  return {
    ...asked,
    challenge: bytesOf(asked.challenge),
    user: { ...asked.user, id: bytesOf(asked.user.id) },
    excludeCredentials: known(asked.excludeCredentials),
  } as PublicKeyCredentialCreationOptions;
}

export function toShow(asked: PublicKeyCredentialRequestOptionsJSON): PublicKeyCredentialRequestOptions {
  return {
    ...asked,
    challenge: bytesOf(asked.challenge),
    allowCredentials: known(asked.allowCredentials),
  } as PublicKeyCredentialRequestOptions;
}

/** The answer as our server reads it. */
export function answer(credential: PublicKeyCredential): object {
  return {
    id: credential.id,
    rawId: textOf(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: parts(credential.response),
  };
}

/** What kind of device this is, in the words on its box; nothing where the browser does not tell. */
export function kindOfDevice(agent: string, fingers: number): string {
  if (/iPad/.test(agent) || (/Macintosh/.test(agent) && fingers > 1)) return 'iPad';
  const names: [RegExp, string][] = [
    [/iPhone/, 'iPhone'],
    [/Android/, 'Android'],
    [/CrOS/, 'Chromebook'],
    [/Windows/, 'Windows'],
    [/Macintosh/, 'Mac'],
    [/Linux/, 'Linux'],
  ];
  return names.find(([pattern]) => pattern.test(agent))?.[1] ?? '';
}

/** Whether a page at this name may ask for passkeys at all: never at a number, such as 192.168.1.5. */
export function isName(host: string): boolean {
  return !host.startsWith('[') && !/(^|\.)\d+$/.test(host);
}

/** Browsers say NotAllowedError for "stopped", "too late" and "nothing here" alike, so that pages learn nothing. */
export function reason(error: unknown): 'stopped' | 'known-already' | 'cannot' {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'AbortError') return 'stopped';
  return name === 'InvalidStateError' ? 'known-already' : 'cannot';
}

function known(list: PublicKeyCredentialDescriptorJSON[] | undefined): object[] {
  return (list ?? []).map((one) => ({ ...one, id: bytesOf(one.id) }));
}

function parts(response: AuthenticatorResponse): object {
  const clientDataJSON = textOf(response.clientDataJSON);
  if ('attestationObject' in response) {
    const made = response as AuthenticatorAttestationResponse;
    return { clientDataJSON, attestationObject: textOf(made.attestationObject), transports: made.getTransports() };
  }
  const shown = response as AuthenticatorAssertionResponse;
  return {
    clientDataJSON,
    authenticatorData: textOf(shown.authenticatorData),
    signature: textOf(shown.signature),
    userHandle: shown.userHandle ? textOf(shown.userHandle) : undefined,
  };
}
