<?php
/** The portal's tables, in SQLite: courses and lessons by their ids, answers apart; media lies beside them as files. */
declare(strict_types=1);

namespace KebaoHost;

final class Portal
{
    private const TABLES = <<<'SQL'
        CREATE TABLE IF NOT EXISTS course (id TEXT PRIMARY KEY, version TEXT, identity TEXT, title TEXT, model TEXT, html TEXT);
        CREATE TABLE IF NOT EXISTS lesson (course TEXT, id TEXT, position INTEGER, title TEXT, html TEXT, PRIMARY KEY (course, id));
        CREATE TABLE IF NOT EXISTS answer (course TEXT, question TEXT, answer TEXT, PRIMARY KEY (course, question));
        CREATE TABLE IF NOT EXISTS progress (learner TEXT, course TEXT, lesson TEXT, state TEXT, PRIMARY KEY (learner, course, lesson));
        SQL;

    private readonly \PDO $db;
    private readonly string $folder;

    public function __construct(string $file)
    {
        $this->db = new \PDO("sqlite:{$file}");
        $this->db->exec(self::TABLES);
        $this->folder = dirname($file) . '/assets';
        is_dir($this->folder) || mkdir($this->folder);
    }

    /** Imports or updates a course in one transaction. `progress` hangs on the ids of lessons, so it outlives every update. */
    public function import(Bundle $bundle): string
    {
        ['id' => $id, 'version' => $version, 'title' => $title] = $bundle->manifest;
        $known = $this->value('SELECT identity FROM course WHERE id = ?', [$id]);
        if ($known === $bundle->identity) {
            return 'unchanged';
        }
        $installed = $this->value('SELECT version FROM course WHERE id = ?', [$id]);
        if ($installed !== null && version_compare($version, $installed, '<=')) {
            throw new Refused($id, "{$version} is not newer than {$installed}, which is installed");
        }
        // Media first: a file under its hash is nobody's until a course names it, so a crash leaves nothing half done.
        foreach ($bundle->media() as $path) {
            $this->keep($bundle, $path);
        }
        $course = $bundle->course();
        $this->db->beginTransaction();
        try {
            foreach (['lesson', 'answer'] as $table) {
                $this->run("DELETE FROM {$table} WHERE course = ?", [$id]);
            }
            $page = $bundle->read($course->html);
            $model = json_encode($course, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
            $this->run('REPLACE INTO course VALUES (?, ?, ?, ?, ?, ?)', [$id, $version, $bundle->identity, $title, $model, $page]);
            foreach ($course->lessons as $position => $lesson) {
                $html = $bundle->read($lesson->html);
                $this->run('INSERT INTO lesson VALUES (?, ?, ?, ?, ?)', [$id, $lesson->id, $position, $lesson->title, $html]);
            }
            foreach ($bundle->answers() as $answer) {
                $key = json_encode($answer, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
                $this->run('INSERT INTO answer VALUES (?, ?, ?)', [$id, $answer->question, $key]);
            }
            $this->db->commit();
        } catch (\Throwable $error) {
            $this->db->rollBack();
            throw $error;
        }
        return $known === null ? 'imported' : 'updated';
    }

    private function keep(Bundle $bundle, string $path): void
    {
        $file = "{$this->folder}/" . basename($path);
        if (is_file($file)) {
            return;
        }
        $temporary = "{$file}." . getmypid() . '.new';
        $bundle->copy($path, $temporary);
        rename($temporary, $file);
    }

    private function run(string $sql, array $values): void
    {
        $this->db->prepare($sql)->execute($values);
    }

    private function value(string $sql, array $values): ?string
    {
        $query = $this->db->prepare($sql);
        $query->execute($values);
        return $query->fetchColumn() ?: null;
    }
}
