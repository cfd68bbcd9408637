import { useSyncExternalStore } from 'react';
import { problemFrom } from '../../lib/errors.js';
import { paths } from '../../lib/paths.js';
import { get, post, type Posted } from './post.js';

const never = (): (() => void) => () => undefined;

const hasPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

/** Whether this browser knows passkeys; a page on the server does not know that yet. */
export const usePasskeys = (): boolean => useSyncExternalStore(never, hasPasskeys, () => false);

const refused: Posted = { isDone: false, problem: problemFrom({ code: 'PASSKEY_REFUSED' }) };

const isRequest = (value: object): value is PublicKeyCredentialRequestOptionsJSON => 'challenge' in value;
const isCreation = (value: object): value is PublicKeyCredentialCreationOptionsJSON =>
  'challenge' in value && 'rp' in value && 'user' in value && 'pubKeyCredParams' in value;

// Whoever closes the browser's dialog has changed their mind, or has no such passkey.
const asked = async (work: () => Promise<Credential | null>): Promise<unknown> => {
  try {
    const credential = await work();
    return credential instanceof PublicKeyCredential ? credential.toJSON() : null;
  } catch {
    return null;
  }
};

/** Signs in with a passkey of this browser, or of a phone beside it. */
export const signInWithPasskey = async (isShared: boolean): Promise<Posted> => {
  const question = await get(paths.passkey('generate-authenticate-options'));
  if (!question.isDone) return question;
  const options = question.answer;
  if (!isRequest(options)) return refused;
  const response = await asked(() =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  );
  return response === null ? refused : post(paths.passkey('verify-authentication'), { response, isShared });
};

/** Makes a passkey on this device. */
export const addPasskey = async (name: string): Promise<Posted> => {
  const question = await get(paths.passkey('generate-register-options'));
  if (!question.isDone) return question;
  const options = question.answer;
  if (!isCreation(options)) return refused;
  const response = await asked(() =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  );
  return response === null ? refused : post(paths.passkey('verify-registration'), { response, name });
};
