<?php
/** Validates JSON against the schemas of kebao: the part of JSON Schema 2020-12 that they use. */
declare(strict_types=1);

namespace KebaoHost;

final class Schema
{
    private const KNOWN = ['$schema', '$id', '$ref', '$defs', 'title', 'description', 'type', 'properties', 'required',
        'additionalProperties', 'propertyNames', 'minProperties', 'maxProperties', 'items', 'minItems', 'maxItems', 'enum',
        'const', 'anyOf', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'format'];

    private function __construct(private readonly \stdClass $root)
    {
    }

    public static function read(string $file): self
    {
        return new self(json_decode(file_get_contents($file), false, 64, JSON_THROW_ON_ERROR));
    }

    /** The JSON pointer of the first thing that does not fit; null where all does. Objects come as stdClass. */
    public function fault(mixed $value, mixed $schema = null, string $at = ''): ?string
    {
        $schema ??= $this->root;
        if ($schema === true) {
            return null;
        }
        if ($schema === false) {
            return $at;
        }
        foreach (array_keys((array) $schema) as $keyword) {
            // A keyword that is not understood must not be passed over: it could be the one that matters.
            if (!in_array($keyword, self::KNOWN, true) && !str_starts_with($keyword, 'x-')) {
                throw new \LogicException("The schema uses `{$keyword}`.");
            }
        }
        if (isset($schema->{'$ref'})) {
            $fault = $this->fault($value, $this->definition($schema->{'$ref'}), $at);
            if ($fault !== null) {
                return $fault;
            }
        }
        if (isset($schema->type) && !self::is($schema->type, $value)) {
            return $at;
        }
        if (isset($schema->enum) && !in_array($value, $schema->enum, true)) {
            return $at;
        }
        if (property_exists($schema, 'const') && $value != $schema->const) {
            return $at;
        }
        if (isset($schema->anyOf)) {
            $fits = array_filter($schema->anyOf, fn ($each) => $this->fault($value, $each, $at) === null);
            if ($fits === []) {
                return $at;
            }
        }
        return match (true) {
            is_string($value) => self::fitsText($value, $schema) ? null : $at,
            is_int($value), is_float($value) => self::fitsNumber($value, $schema) ? null : $at,
            is_array($value) => $this->listFault($value, $schema, $at),
            $value instanceof \stdClass => $this->objectFault($value, $schema, $at),
            default => null,
        };
    }

    /** `#/$defs/NAME`, or `#` for the whole. */
    private function definition(string $ref): mixed
    {
        $found = $this->root;
        foreach (array_slice(explode('/', $ref), 1) as $part) {
            $found = $found->{str_replace(['~1', '~0'], ['/', '~'], $part)};
        }
        return $found;
    }

    private static function is(string $type, mixed $value): bool
    {
        return match ($type) {
            'object' => $value instanceof \stdClass,
            'array' => is_array($value),
            'string' => is_string($value),
            'boolean' => is_bool($value),
            'null' => $value === null,
            'integer' => is_int($value) || (is_float($value) && floor($value) === $value),
            'number' => is_int($value) || is_float($value),
        };
    }

    private static function fitsText(string $value, \stdClass $schema): bool
    {
        // JSON Schema counts characters; ECMA-262 has `/` and `#` as they are.
        $length = preg_match_all('/./su', $value);
        $pattern = isset($schema->pattern) ? '#' . str_replace('#', '\\#', $schema->pattern) . '#uD' : null;
        return $length >= ($schema->minLength ?? 0)
            && $length <= ($schema->maxLength ?? PHP_INT_MAX)
            && ($pattern === null || preg_match($pattern, $value) === 1);
    }

    private static function fitsNumber(int|float $value, \stdClass $schema): bool
    {
        return $value >= ($schema->minimum ?? -INF)
            && $value <= ($schema->maximum ?? INF)
            && $value > ($schema->exclusiveMinimum ?? -INF);
    }

    private function listFault(array $value, \stdClass $schema, string $at): ?string
    {
        if (count($value) < ($schema->minItems ?? 0) || count($value) > ($schema->maxItems ?? PHP_INT_MAX)) {
            return $at;
        }
        foreach ($value as $index => $item) {
            $fault = isset($schema->items) ? $this->fault($item, $schema->items, "{$at}/{$index}") : null;
            if ($fault !== null) {
                return $fault;
            }
        }
        return null;
    }

    private function objectFault(\stdClass $value, \stdClass $schema, string $at): ?string
    {
        $entries = get_object_vars($value);
        foreach ($schema->required ?? [] as $key) {
            if (!array_key_exists($key, $entries)) {
                return "{$at}/{$key}";
            }
        }
        $count = count($entries);
        if ($count < ($schema->minProperties ?? 0) || $count > ($schema->maxProperties ?? PHP_INT_MAX)) {
            return $at;
        }
        foreach ($entries as $key => $item) {
            $path = "{$at}/{$key}";
            $rule = $schema->properties->{$key} ?? $schema->additionalProperties ?? true;
            $named = isset($schema->propertyNames) ? $this->fault((string) $key, $schema->propertyNames, $path) : null;
            $fault = $named ?? $this->fault($item, $rule, $path);
            if ($fault !== null) {
                return $fault;
            }
        }
        return null;
    }
}
