<?php
/** Imports a bundle into SQLite: php import.php COURSE.kebao PORTAL.sqlite [KEY.pub ...] */
declare(strict_types=1);

namespace KebaoHost;

require __DIR__ . '/src/Refused.php';
require __DIR__ . '/src/Schema.php';
require __DIR__ . '/src/Signatures.php';
require __DIR__ . '/src/Bundle.php';
require __DIR__ . '/src/Portal.php';

// The schemas are part of the npm package; a portal copies them once. KEBAO_SCHEMAS says where they are.
$schemas = getenv('KEBAO_SCHEMAS') ?: __DIR__ . '/../../../schemas';

if ($argc < 3) {
    fwrite(STDERR, "用法 usage: php import.php COURSE.kebao PORTAL.sqlite [KEY.pub ...]\n");
    exit(2);
}

try {
    [, $file, $database] = $argv;
    $bundle = Bundle::open($file, $schemas);
    $signers = Signatures::check($bundle, array_slice($argv, 3));
    $result = (new Portal($database))->import($bundle);
    echo "{$result}: {$bundle->manifest['title']} {$bundle->manifest['version']}\n{$bundle->identity}\n";
    foreach ($signers as $signer) {
        echo "signed: {$signer}\n";
    }
} catch (Refused $refused) {
    fwrite(STDERR, "refused: {$refused->getMessage()}\n");
    exit(1);
}
