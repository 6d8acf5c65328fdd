package host;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An opened bundle: nothing of it is handed out before it was checked against the manifest. */
public final class Bundle implements AutoCloseable {
    /** Bytes of a JSON file, which is read whole. */
    private static final int MAX_JSON = 64 * 1024 * 1024;
    private static final int MAX_SIGNATURE = 16 * 1024;
    private static final int MAX_FILES = 65_000;
    private static final long MAX_BYTES = 2L * 1024 * 1024 * 1024;
    private static final Pattern SIGNATURE = Pattern.compile("signatures/[A-Za-z0-9-]+\\.json");

    /** The BagIt files, which say nothing that the manifest does not. */
    private static final Set<String> TAGS = Set.of("kebao.json", "bagit.txt", "bag-info.txt", "manifest-sha256.txt",
            "tagmanifest-sha256.txt");

    /** What the manifest says of a file. */
    private record Named(String sha256, long size) {
    }

    private final ZipFile zip;
    private byte[] manifestBytes;
    private Map<String, Object> manifest;
    private final Map<String, Named> files = new LinkedHashMap<>();

    private Bundle(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws Refused where a byte of the bundle is not what the manifest says */
    public static Bundle open(Path file, Path schemas) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException fault) {
            throw new Refused(file.toString(), "not a zip archive");
        }
        Bundle bundle = new Bundle(zip);
        try {
            bundle.check(schemas);
            return bundle;
        } catch (IOException | RuntimeException fault) {
            zip.close();
            throw fault;
        }
    }

    private void check(Path schemas) throws IOException {
        manifestBytes = bytes("kebao.json", MAX_JSON);
        Map<String, Object> read = Json.object("kebao.json", Json.read("kebao.json", text("kebao.json", manifestBytes)));
        // docs/format-versions.md: an older format has a schema of its own.
        boolean isFirst = String.valueOf(read.get("formatVersion")).equals("1");
        validate("kebao.json", read, schemas.resolve(isFirst ? "manifest-v1.json" : "manifest.json"));
        manifest = read;
        for (Object each : Json.list(manifest.get("files"))) {
            Map<String, Object> file = Json.object(each);
            long size = Long.parseLong(file.get("size").toString());
            files.put((String) file.get("path"), new Named((String) file.get("sha256"), size));
        }
        checkNames();
        checkBytes();
        validate("data/course.json", course(), schemas.resolve(manifest.get("kind") + ".json"));
        validate("data/answers.json", json("data/answers.json"), schemas.resolve("answers.json"));
    }

    public Map<String, Object> manifest() {
        return manifest;
    }

    public byte[] manifestBytes() {
        return manifestBytes;
    }

    public String identity() {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(manifestBytes));
    }

    public Map<String, Object> course() throws IOException {
        return Json.object(json("data/course.json"));
    }

    /** Paths of every file under `data/`. */
    public Set<String> files() {
        return files.keySet();
    }

    /** Writes a file of the bundle, piece by piece: videos are large. */
    public void copy(String path, OutputStream target) throws IOException {
        try (InputStream data = stream(path)) {
            data.transferTo(target);
        }
    }

    /** The bytes of each file of `signatures/`, by path. */
    public Map<String, String> signatures() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            String name = entry.getName();
            if (name.startsWith("signatures/")) found.put(name, text(name, bytes(name, MAX_SIGNATURE)));
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** No file stands twice, none is missing, and none is there that the manifest does not name. */
    private void checkNames() {
        if (zip.size() > MAX_FILES) throw new Refused("kebao.json", "too many files");
        List<String> names = zip.stream().map(ZipEntry::getName).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) throw new Refused(name, "stands in the archive twice");
            if (!files.containsKey(name) && !TAGS.contains(name) && !SIGNATURE.matcher(name).matches()) {
                throw new Refused(name, "unknown to the manifest");
            }
        }
        for (String path : files.keySet()) if (!seen.contains(path)) throw new Refused(path, "missing");
    }

    private void checkBytes() throws IOException {
        if (files.values().stream().mapToLong(Named::size).sum() > MAX_BYTES) throw new Refused("kebao.json", "too large");
        byte[] piece = new byte[64 * 1024];
        for (Map.Entry<String, Named> each : files.entrySet()) {
            MessageDigest hash = sha256();
            long size = 0;
            try (InputStream data = stream(each.getKey())) {
                // A bomb is not inflated to its end.
                for (int read; (read = data.read(piece)) >= 0 && size <= each.getValue().size(); size += read) {
                    hash.update(piece, 0, read);
                }
            } catch (ZipException fault) {
                throw new Refused(each.getKey(), "changed");
            }
            boolean isSame = HexFormat.of().formatHex(hash.digest()).equals(each.getValue().sha256());
            if (size != each.getValue().size() || !isSame) throw new Refused(each.getKey(), "changed");
        }
    }

    private Object json(String path) throws IOException {
        return Json.read(path, text(path, bytes(path, MAX_JSON)));
    }

    private InputStream stream(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) throw new Refused(path, "missing");
        return zip.getInputStream(entry);
    }

    private byte[] bytes(String path, int limit) throws IOException {
        try (InputStream data = stream(path)) {
            byte[] bytes = data.readNBytes(limit + 1);
            if (bytes.length > limit) throw new Refused(path, "too large");
            return bytes;
        } catch (ZipException fault) {
            throw new Refused(path, "changed");
        }
    }

    private static String text(String path, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException fault) {
            throw new Refused(path, "not UTF-8");
        }
    }

    private static void validate(String path, Object value, Path schema) throws IOException {
        Schema.read(schema).fault(value).ifPresent(at -> {
            throw new Refused(path, "breaks its schema at " + at);
        });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
