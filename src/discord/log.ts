/**
 * What the Discord face needs of a logger; pino fits. Neither the token nor a user's words are ever handed to it, nor
 * anything that may hold them: no request body, no interaction token, no message of a foreign error.
 */
export interface Log {
  readonly info: (details: object, message: string) => void;
  readonly warn: (details: object, message: string) => void;
  readonly error: (details: object, message: string) => void;
}
