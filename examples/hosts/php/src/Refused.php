<?php
/** Why a bundle is not imported: the file it is about, and what is wrong with it. */
declare(strict_types=1);

namespace KebaoHost;

final class Refused extends \Exception
{
    public function __construct(string $file, string $what)
    {
        parent::__construct("{$file}: {$what}");
    }
}
