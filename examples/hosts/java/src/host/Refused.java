package host;

/** Why a bundle is not imported: the file it is about, and what is wrong with it. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String file, String what) {
        super(file + ": " + what);
    }
}
