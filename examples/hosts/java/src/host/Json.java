package host;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) as Map, List, String, BigDecimal, Boolean and null; a key that stands twice is refused. */
public final class Json {
    private static final int MAX_DEPTH = 64;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws Refused where the text is no JSON */
    public static Object read(String file, String text) {
        Json reader = new Json(text);
        try {
            Object value = reader.value(0);
            reader.blanks();
            if (reader.at == text.length()) return value;
        } catch (IndexOutOfBoundsException | NumberFormatException | IllegalStateException fault) {
            throw new Refused(file, "no JSON at " + reader.at);
        }
        throw new Refused(file, "no JSON at " + reader.at);
    }

    /** @throws Refused where a file holds something else */
    public static Map<String, Object> object(String file, Object value) {
        if (!(value instanceof Map)) throw new Refused(file, "no JSON object");
        return object(value);
    }

    /** What a schema has said to be an object. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    public static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private Object value(int depth) {
        if (depth > MAX_DEPTH) throw new IllegalStateException("too deep");
        blanks();
        return switch (text.charAt(at)) {
            case '{' -> members(depth);
            case '[' -> items(depth);
            case '"' -> string();
            case 't' -> literal("true", Boolean.TRUE);
            case 'f' -> literal("false", Boolean.FALSE);
            case 'n' -> literal("null", null);
            default -> number();
        };
    }

    private Map<String, Object> members(int depth) {
        Map<String, Object> found = new LinkedHashMap<>();
        at++;
        if (ends('}')) return found;
        do {
            blanks();
            String key = string();
            blanks();
            expect(':');
            if (found.containsKey(key)) throw new IllegalStateException("twice");
            found.put(key, value(depth + 1));
        } while (goesOn('}'));
        return found;
    }

    private List<Object> items(int depth) {
        List<Object> found = new ArrayList<>();
        at++;
        if (ends(']')) return found;
        do found.add(value(depth + 1));
        while (goesOn(']'));
        return found;
    }

    private String string() {
        expect('"');
        StringBuilder found = new StringBuilder();
        while (text.charAt(at) != '"') {
            char each = text.charAt(at++);
            if (each < ' ') throw new IllegalStateException("control");
            found.append(each == '\\' ? escaped() : each);
        }
        at++;
        return found.toString();
    }

    private char escaped() {
        char mark = text.charAt(at++);
        return switch (mark) {
            case '"', '\\', '/' -> mark;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> throw new IllegalStateException("escape");
        };
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
        return new BigDecimal(text.substring(start, at));
    }

    private Object literal(String word, Object value) {
        if (!text.startsWith(word, at)) throw new IllegalStateException("word");
        at += word.length();
        return value;
    }

    private boolean ends(char close) {
        blanks();
        if (text.charAt(at) != close) return false;
        at++;
        return true;
    }

    private boolean goesOn(char close) {
        if (ends(close)) return false;
        expect(',');
        return true;
    }

    private void expect(char sign) {
        if (text.charAt(at) != sign) throw new IllegalStateException("sign");
        at++;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }
}
