/** Names under which people keep passwords and private keys. */

const SECRET =
  /^id_(rsa|dsa|ecdsa|ed25519)(_sk)?$|^secrets?\.(json|ya?ml|toml)$|\.(pem|key|p12|pfx|jks|keystore|ppk)$/i

export const isSecret = (name: string): boolean => SECRET.test(name)
