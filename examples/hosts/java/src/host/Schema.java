package host;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Validates JSON against the schemas of kebao: the part of JSON Schema 2020-12 that they use. */
public final class Schema {
    private static final Set<String> KNOWN = Set.of("$schema", "$id", "$ref", "$defs", "title", "description", "type",
            "properties", "required", "additionalProperties", "propertyNames", "minProperties", "maxProperties", "items",
            "minItems", "maxItems", "enum", "const", "anyOf", "pattern", "minLength", "maxLength", "minimum", "maximum",
            "exclusiveMinimum", "format");

    private static final Optional<String> FITS = Optional.empty();

    private final Map<String, Object> root;

    private Schema(Map<String, Object> root) {
        this.root = root;
    }

    public static Schema read(Path file) throws IOException {
        return new Schema(Json.object(Json.read(file.toString(), Files.readString(file))));
    }

    /** The JSON pointer of the first thing that does not fit. */
    public Optional<String> fault(Object value) {
        return fault(value, root, "");
    }

    private Optional<String> fault(Object value, Object rule, String at) {
        if (rule instanceof Boolean all) return all ? FITS : Optional.of(at);
        Map<String, Object> schema = Json.object(rule);
        for (String keyword : schema.keySet()) {
            // A keyword that is not understood must not be passed over: it could be the one that matters.
            if (!KNOWN.contains(keyword) && !keyword.startsWith("x-")) throw new IllegalStateException(keyword);
        }
        if (schema.containsKey("$ref")) {
            Optional<String> fault = fault(value, definition((String) schema.get("$ref")), at);
            if (fault.isPresent()) return fault;
        }
        if (!fitsAlone(value, schema, at)) return Optional.of(at);
        if (value instanceof List<?> items) return listFault(items, schema, at);
        if (value instanceof Map<?, ?>) return objectFault(Json.object(value), schema, at);
        return FITS;
    }

    /** `#/$defs/NAME`, or `#` for the whole. */
    private Object definition(String ref) {
        Object found = root;
        String[] parts = ref.split("/");
        for (int part = 1; part < parts.length; part++) {
            found = Json.object(found).get(parts[part].replace("~1", "/").replace("~0", "~"));
        }
        return found;
    }

    private boolean fitsAlone(Object value, Map<String, Object> schema, String at) {
        if (schema.get("type") instanceof String type && !is(type, value)) return false;
        if (schema.get("enum") instanceof List<?> choices && !choices.contains(value)) return false;
        if (schema.containsKey("const") && !same(schema.get("const"), value)) return false;
        if (schema.get("anyOf") instanceof List<?> ways
                && ways.stream().noneMatch(way -> fault(value, way, at).isEmpty())) return false;
        if (value instanceof String text) return fitsText(text, schema);
        if (value instanceof BigDecimal number) return fitsNumber(number, schema);
        return true;
    }

    private static boolean same(Object a, Object b) {
        return a instanceof BigDecimal x && b instanceof BigDecimal y ? x.compareTo(y) == 0 : java.util.Objects.equals(a, b);
    }

    private static boolean is(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "null" -> value == null;
            case "number" -> value instanceof BigDecimal;
            case "integer" -> value instanceof BigDecimal number && number.stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalStateException(type);
        };
    }

    private static boolean fitsText(String value, Map<String, Object> schema) {
        // JSON Schema counts characters, and ECMA-262 knows no end of the text but the end.
        int length = value.codePointCount(0, value.length());
        String pattern = (String) schema.get("pattern");
        return length >= limit(schema, "minLength", 0)
                && length <= limit(schema, "maxLength", Integer.MAX_VALUE)
                && (pattern == null || Pattern.compile(pattern.replaceFirst("\\$$", "\\\\z")).matcher(value).find());
    }

    private static boolean fitsNumber(BigDecimal value, Map<String, Object> schema) {
        return (!(schema.get("minimum") instanceof BigDecimal least) || value.compareTo(least) >= 0)
                && (!(schema.get("maximum") instanceof BigDecimal most) || value.compareTo(most) <= 0)
                && (!(schema.get("exclusiveMinimum") instanceof BigDecimal below) || value.compareTo(below) > 0);
    }

    private static int limit(Map<String, Object> schema, String keyword, int otherwise) {
        return schema.get(keyword) instanceof BigDecimal number ? number.intValue() : otherwise;
    }

    private Optional<String> listFault(List<?> items, Map<String, Object> schema, String at) {
        if (items.size() < limit(schema, "minItems", 0)) return Optional.of(at);
        if (items.size() > limit(schema, "maxItems", Integer.MAX_VALUE)) return Optional.of(at);
        if (!schema.containsKey("items")) return FITS;
        for (int index = 0; index < items.size(); index++) {
            Optional<String> fault = fault(items.get(index), schema.get("items"), at + "/" + index);
            if (fault.isPresent()) return fault;
        }
        return FITS;
    }

    private Optional<String> objectFault(Map<String, Object> value, Map<String, Object> schema, String at) {
        if (schema.get("required") instanceof List<?> keys) {
            for (Object key : keys) if (!value.containsKey(key)) return Optional.of(at + "/" + key);
        }
        if (value.size() < limit(schema, "minProperties", 0)) return Optional.of(at);
        if (value.size() > limit(schema, "maxProperties", Integer.MAX_VALUE)) return Optional.of(at);
        Map<String, Object> known = schema.containsKey("properties") ? Json.object(schema.get("properties")) : Map.of();
        Object others = schema.getOrDefault("additionalProperties", true);
        Object names = schema.getOrDefault("propertyNames", true);
        for (Map.Entry<String, Object> entry : value.entrySet()) {
            String path = at + "/" + entry.getKey();
            Optional<String> named = fault(entry.getKey(), names, path);
            if (named.isPresent()) return named;
            Optional<String> fault = fault(entry.getValue(), known.getOrDefault(entry.getKey(), others), path);
            if (fault.isPresent()) return fault;
        }
        return FITS;
    }
}
