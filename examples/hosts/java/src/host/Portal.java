package host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * The portal's folder: `bundles/HASH/` holds what was imported, and `current/PUBLISHER/SLUG` says which of them counts.
 * A course is replaced by replacing that one small file, so readers see the old course or the new one, never a mixture.
 */
public final class Portal {
    private final Path folder;

    public Portal(Path folder) {
        this.folder = folder;
    }

    /** Imports or updates a course. Answers go to a folder of their own, which no web server shows. */
    public String put(Bundle bundle) throws IOException {
        String hash = bundle.identity().substring("sha256:".length());
        Path current = folder.resolve("current").resolve((String) bundle.manifest().get("id"));
        String known = Files.exists(current) ? Files.readString(current).strip() : null;
        if (hash.equals(known)) return "unchanged";
        if (known != null) refuseOlder(bundle, known);
        for (String path : bundle.files()) {
            if (path.startsWith("data/source/")) continue;
            String place = path.equals("data/answers.json") ? "answers" : "bundles";
            write(bundle, path, folder.resolve(place).resolve(hash).resolve(path.substring("data/".length())));
        }
        Path next = current.resolveSibling(current.getFileName() + ".new");
        Files.createDirectories(current.getParent());
        Files.write(next, hash.getBytes(StandardCharsets.UTF_8));
        Files.move(next, current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return known == null ? "imported" : "updated";
    }

    /** Going back is a decision, not an import. */
    private void refuseOlder(Bundle bundle, String known) throws IOException {
        Path model = folder.resolve("bundles").resolve(known).resolve("course.json");
        Map<String, Object> course = Json.object(Json.read(model.toString(), Files.readString(model)));
        String installed = (String) course.get("version");
        String version = (String) bundle.manifest().get("version");
        if (Version.compare(version, installed) <= 0) {
            throw new Refused((String) bundle.manifest().get("id"), version + " is not newer than " + installed + ", which is installed");
        }
    }

    /** The paths come from a manifest that follows its schema; this holds even if it did not. */
    private void write(Bundle bundle, String path, Path target) throws IOException {
        if (!target.normalize().startsWith(folder.normalize())) throw new Refused(path, "leaves its folder");
        Files.createDirectories(target.getParent());
        try (OutputStream file = Files.newOutputStream(target)) {
            bundle.copy(path, file);
        }
    }
}
