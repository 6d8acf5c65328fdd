package host;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Checks the signatures of a bundle with the JDK's Ed25519, against public keys that the portal knows. */
public final class Signatures {
    /** RFC 8410: what stands before the 32 bytes of a key in its X.509 form. */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private Signatures() {
    }

    /**
     * @param keyFiles files in the form of `kebao keygen` and minisign; none: signatures are not asked for
     * @return who signed, as what
     * @throws Refused where none of the keys signed this bundle, or a signature is not what it says
     */
    public static List<String> check(Bundle bundle, List<Path> keyFiles) throws IOException {
        List<String> signers = new ArrayList<>();
        if (keyFiles.isEmpty()) return signers;
        List<String> trusted = new ArrayList<>();
        for (Path file : keyFiles) trusted.add(publicKey(file));
        for (Map.Entry<String, String> each : bundle.signatures().entrySet()) {
            Map<String, Object> record = Json.object(each.getKey(), Json.read(each.getKey(), each.getValue()));
            String key = String.valueOf(record.get("publicKey"));
            if (!trusted.contains(key)) continue;
            String comment = String.valueOf(record.get("comment"));
            Map<String, Object> claim = Json.object(each.getKey(), Json.read(each.getKey(), comment));
            boolean isSound = isGenuine(bundle, key, record, comment) && bundle.identity().equals(claim.get("identity"));
            if (!isSound) throw new Refused(each.getKey(), "the signature is not genuine");
            signers.add(claim.get("by") + " (" + claim.get("role") + ")");
        }
        if (signers.isEmpty()) throw new Refused("signatures", "not signed by a key that is known here");
        return signers;
    }

    private static boolean isGenuine(Bundle bundle, String key, Map<String, Object> record, String comment) {
        try {
            byte[] signature = Base64.getDecoder().decode(String.valueOf(record.get("signature")));
            byte[] ofComment = Base64.getDecoder().decode(String.valueOf(record.get("commentSignature")));
            // The comment is bound to its signature, as in minisign.
            ByteArrayOutputStream bound = new ByteArrayOutputStream();
            bound.writeBytes(signature);
            bound.writeBytes(comment.getBytes(StandardCharsets.UTF_8));
            return verify(key, bundle.manifestBytes(), signature) && verify(key, bound.toByteArray(), ofComment);
        } catch (GeneralSecurityException | IllegalArgumentException fault) {
            return false;
        }
    }

    private static boolean verify(String key, byte[] message, byte[] signature) throws GeneralSecurityException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        encoded.writeBytes(X509);
        encoded.writeBytes(Base64.getDecoder().decode(key));
        PublicKey known = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(known);
        check.update(message);
        return check.verify(signature);
    }

    /** The second line of the file: `Ed`, eight bytes of id, and the key. */
    private static String publicKey(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        byte[] bytes = lines.size() < 2 ? new byte[0] : Base64.getDecoder().decode(lines.get(1).strip());
        if (bytes.length != 42 || bytes[0] != 'E' || bytes[1] != 'd') throw new Refused(file.toString(), "not a public key");
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(bytes, 10, 42));
    }
}
