package org.saphan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A part that is a few words of shell; it is ready when it has made the file `ready`.
record ScriptPart(Path folder, String script) implements Part {

    @Override
    public String name() {
        return "script";
    }

    @Override
    public String title() {
        return "the script";
    }

    @Override
    public int port() {
        return 0;
    }

    @Override
    public Path log() {
        return folder.resolve("script.log");
    }

    @Override
    public void prepare() {}

    @Override
    public List<String> command() {
        return List.of("sh", "-c", "cd " + folder + "; " + script);
    }

    @Override
    public boolean ready() {
        return Files.exists(folder.resolve("ready"));
    }

    @Override
    public Duration stopsWithin() {
        return Duration.ofSeconds(20);
    }
}
