package host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Imports a bundle into a folder of plain files: java -cp out host.Import COURSE.kebao FOLDER [KEY.pub ...] */
public final class Import {
    private Import() {
    }

    public static void main(String[] args) {
        if (args.length < 2) {
            System.err.println("用法 usage: java -cp out host.Import COURSE.kebao FOLDER [KEY.pub ...]");
            System.exit(2);
        }
        // The schemas are part of the npm package; a portal copies them once. KEBAO_SCHEMAS says where they are.
        Path schemas = Path.of(System.getenv().getOrDefault("KEBAO_SCHEMAS", "../../../schemas"));
        List<Path> keys = Stream.of(args).skip(2).map(Path::of).toList();
        try (Bundle bundle = Bundle.open(Path.of(args[0]), schemas)) {
            List<String> signers = Signatures.check(bundle, keys);
            String result = new Portal(Path.of(args[1])).put(bundle);
            Map<String, Object> manifest = bundle.manifest();
            System.out.println(result + ": " + manifest.get("title") + " " + manifest.get("version"));
            System.out.println(bundle.identity());
            signers.forEach(signer -> System.out.println("signed: " + signer));
        } catch (Refused refused) {
            System.err.println("refused: " + refused.getMessage());
            System.exit(1);
        } catch (IOException fault) {
            System.err.println("cannot be read or written: " + fault.getMessage());
            System.exit(2);
        }
    }
}
