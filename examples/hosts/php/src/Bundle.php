<?php
/** An opened bundle: nothing of it is handed out before it was checked against the manifest. */
declare(strict_types=1);

namespace KebaoHost;

final class Bundle
{
    /** Bytes of a JSON file, which is read whole. */
    private const MAX_JSON = 64 * 1024 * 1024;
    private const MAX_FILES = 65_000;
    private const MAX_BYTES = 2 * 1024 * 1024 * 1024;

    /** The BagIt files, which say nothing that the manifest does not. */
    private const TAGS = ['kebao.json', 'bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'];

    /** @param array<string, array{sha256: string, size: int, mediaType: string}> $files what the manifest says, by path */
    private function __construct(
        private readonly \ZipArchive $zip,
        public readonly string $manifestBytes,
        public readonly array $manifest,
        public readonly string $identity,
        private readonly array $files,
    ) {
    }

    /** @throws Refused where a byte of the bundle is not what the manifest says */
    public static function open(string $file, string $schemas): self
    {
        $zip = new \ZipArchive();
        if ($zip->open($file, \ZipArchive::RDONLY | \ZipArchive::CHECKCONS) !== true) {
            throw new Refused($file, 'not a zip archive');
        }
        $bytes = self::bytesOf($zip, 'kebao.json', self::MAX_JSON);
        $version = self::json('kebao.json', $bytes)->formatVersion ?? null;
        // docs/format-versions.md: an older format has a schema of its own.
        $schema = $version === 1 ? 'manifest-v1' : 'manifest';
        self::validate('kebao.json', $bytes, "{$schemas}/{$schema}.json");
        $manifest = json_decode($bytes, true);
        $files = array_column($manifest['files'], null, 'path');
        $bundle = new self($zip, $bytes, $manifest, 'sha256:' . hash('sha256', $bytes), $files);
        $bundle->checkNames();
        $bundle->checkBytes();
        self::validate('data/course.json', $bundle->read('data/course.json'), "{$schemas}/{$manifest['kind']}.json");
        self::validate('data/answers.json', $bundle->read('data/answers.json'), "{$schemas}/answers.json");
        return $bundle;
    }

    /** @return list<string> pictures, sound and downloads, each named by its hash */
    public function media(): array
    {
        return array_values(array_filter(array_keys($this->files), fn ($path) => str_starts_with($path, 'data/assets/')));
    }

    /** Writes a file of the bundle to a disk, piece by piece: videos are large. */
    public function copy(string $path, string $target): void
    {
        $file = @fopen($target, 'wb') ?: throw new Refused($target, 'cannot be written');
        $size = stream_copy_to_stream($this->zip->getStream($path), $file);
        if (!fclose($file) || $size !== $this->files[$path]['size']) {
            throw new Refused($path, 'cannot be written');
        }
    }

    /** The bytes of a file that the manifest names. */
    public function read(string $path): string
    {
        return self::bytesOf($this->zip, $path, $this->files[$path]['size'] ?? throw new Refused($path, 'not in the manifest'));
    }

    public function course(): \stdClass
    {
        return self::json('data/course.json', $this->read('data/course.json'));
    }

    /** Keys of the questions, for graders: never sent to a learner's browser. */
    public function answers(): array
    {
        return self::json('data/answers.json', $this->read('data/answers.json'))->answers;
    }

    /** @return array<string, string> the bytes of each file of `signatures/`, by path */
    public function signatures(): array
    {
        $found = [];
        foreach ($this->names() as $name) {
            if (str_starts_with($name, 'signatures/')) {
                $found[$name] = self::bytesOf($this->zip, $name, 16 * 1024);
            }
        }
        return $found;
    }

    /** @return list<string> */
    private function names(): array
    {
        $count = $this->zip->numFiles;
        if ($count > self::MAX_FILES) {
            throw new Refused('kebao.json', 'too many files');
        }
        return array_map(fn (int $at) => (string) $this->zip->getNameIndex($at), range(0, $count - 1));
    }

    /** No file stands twice, none is missing, and none is there that the manifest does not name. */
    private function checkNames(): void
    {
        $names = $this->names();
        foreach (array_keys(array_filter(array_count_values($names), fn (int $times) => $times > 1)) as $name) {
            throw new Refused((string) $name, 'stands in the archive twice');
        }
        foreach (array_diff(array_keys($this->files), $names) as $name) {
            throw new Refused($name, 'missing');
        }
        foreach (array_diff($names, array_keys($this->files), self::TAGS) as $name) {
            if (preg_match('#^signatures/[A-Za-z0-9-]+\.json$#D', $name) !== 1) {
                throw new Refused($name, 'unknown to the manifest');
            }
        }
    }

    private function checkBytes(): void
    {
        if (array_sum(array_column($this->files, 'size')) > self::MAX_BYTES) {
            throw new Refused('kebao.json', 'too large');
        }
        foreach ($this->files as $path => ['sha256' => $expected, 'size' => $size]) {
            $stream = $this->zip->getStream($path) ?: throw new Refused($path, 'cannot be read');
            $hash = hash_init('sha256');
            // One byte more than there should be, so that a bomb is not inflated to its end.
            // PHP warns of a wrong CRC; the digest says it better.
            $read = @hash_update_stream($hash, $stream, $size + 1);
            if ($read !== $size || hash_final($hash) !== $expected) {
                throw new Refused($path, 'changed');
            }
        }
    }

    private static function bytesOf(\ZipArchive $zip, string $path, int $limit): string
    {
        $stream = $zip->getStream($path) ?: throw new Refused($path, 'missing');
        $bytes = @stream_get_contents($stream, $limit + 1);
        return $bytes !== false && strlen($bytes) <= $limit ? $bytes : throw new Refused($path, 'too large');
    }

    private static function json(string $path, string $bytes): \stdClass
    {
        $value = json_decode($bytes, false, 64);
        return $value instanceof \stdClass ? $value : throw new Refused($path, 'no JSON object');
    }

    private static function validate(string $path, string $bytes, string $schema): void
    {
        $fault = Schema::read($schema)->fault(self::json($path, $bytes));
        if ($fault !== null) {
            throw new Refused($path, "breaks its schema at {$fault}");
        }
    }
}
