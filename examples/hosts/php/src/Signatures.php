<?php
/** Checks the signatures of a bundle with libsodium, which is part of PHP, against public keys that the portal knows. */
declare(strict_types=1);

namespace KebaoHost;

final class Signatures
{
    /**
     * @param list<string> $keyFiles files in the form of `kebao keygen` and minisign; none: signatures are not asked for
     * @return list<string> who signed, as what
     * @throws Refused where none of the keys signed this bundle, or a signature is not what it says
     */
    public static function check(Bundle $bundle, array $keyFiles): array
    {
        if ($keyFiles === []) {
            return [];
        }
        $trusted = array_map(self::publicKey(...), $keyFiles);
        $signers = [];
        foreach ($bundle->signatures() as $path => $text) {
            $record = json_decode($text, true, 4);
            $part = static fn (string $name): string => base64_decode((string) ($record[$name] ?? ''), true) ?: '';
            [$key, $signature, $commentSignature] = [$part('publicKey'), $part('signature'), $part('commentSignature')];
            if (!in_array($key, $trusted, true)) {
                continue;
            }
            $comment = (string) ($record['comment'] ?? '');
            $claim = json_decode($comment, true, 4);
            $isSound = self::verify($signature, $bundle->manifestBytes, $key)
                // The comment is bound to its signature, as in minisign.
                && self::verify($commentSignature, $signature . $comment, $key)
                && ($claim['identity'] ?? null) === $bundle->identity;
            if (!$isSound) {
                throw new Refused($path, 'the signature is not genuine');
            }
            $signers[] = "{$claim['by']} ({$claim['role']})";
        }
        return $signers === [] ? throw new Refused('signatures', 'not signed by a key that is known here') : $signers;
    }

    private static function verify(string $signature, string $message, string $key): bool
    {
        return strlen($signature) === SODIUM_CRYPTO_SIGN_BYTES
            && sodium_crypto_sign_verify_detached($signature, $message, $key);
    }

    /** The second line of the file: `Ed`, eight bytes of id, and the key. */
    private static function publicKey(string $file): string
    {
        $bytes = base64_decode(trim(file($file)[1] ?? ''), true) ?: '';
        return strlen($bytes) === 42 && str_starts_with($bytes, 'Ed')
            ? substr($bytes, 10)
            : throw new Refused($file, 'not a public key');
    }
}
