package host;

/** Compares versions (Semantic Versioning 2.0.0 §11). */
final class Version {
    private Version() {
    }

    /** Below zero where the first is older. */
    static int compare(String first, String second) {
        String[] a = first.split("\\+", 2)[0].split("-", 2);
        String[] b = second.split("\\+", 2)[0].split("-", 2);
        int core = parts(a[0], b[0]);
        if (core != 0 || a.length + b.length == 2) return core;
        // A version with a mark such as `-beta` comes before the one without.
        return a.length == b.length ? parts(a[1], b[1]) : b.length - a.length;
    }

    private static int parts(String first, String second) {
        String[] a = first.split("\\.");
        String[] b = second.split("\\.");
        for (int at = 0; at < Math.min(a.length, b.length); at++) {
            boolean isNumber = a[at].matches("\\d+") && b[at].matches("\\d+");
            int order = isNumber && a[at].length() != b[at].length()
                    ? a[at].length() - b[at].length()
                    : a[at].compareTo(b[at]);
            if (order != 0) return order;
        }
        return a.length - b.length;
    }
}
