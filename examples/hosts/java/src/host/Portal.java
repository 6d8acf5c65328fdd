package host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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

    /** The paths come from a manifest that follows its schema; this holds even if it did not. */
    private void write(Bundle bundle, String path, Path target) throws IOException {
        if (!target.normalize().startsWith(folder.normalize())) throw new Refused(path, "leaves its folder");
        Files.createDirectories(target.getParent());
        try (OutputStream file = Files.newOutputStream(target)) {
            bundle.copy(path, file);
        }
    }
}
