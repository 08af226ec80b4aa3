package org.saphan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder `.saphan` of a clone: what the launcher keeps, and where.
record Workspace(Path root) {

    Path home() {
        return root.resolve(".saphan");
    }

    /// The built jars as they were at the last `up`: a build beside a running suite must not pull them away.
    Path app(String module) {
        return home().resolve("app").resolve(module);
    }

    Path data() {
        return home().resolve("data");
    }

    Path secrets() {
        return home().resolve("secrets");
    }

    Path aot() {
        return home().resolve("aot");
    }

    Path run() {
        return home().resolve("run");
    }

    Path logs() {
        return home().resolve("logs");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    Path pid(String name) {
        return run().resolve(name + ".pid");
    }

    Path readyMark() {
        return run().resolve("ready");
    }

    /// The names of the parts that the launcher runs, a line each.
    Path parts() {
        return run().resolve("parts");
    }

    Workspace create() {
        try {
            for (var folder : new Path[] {data(), secrets(), aot(), run(), logs()}) {
                Files.createDirectories(folder);
            }
            return this;
        } catch (IOException e) {
            throw new Obstacle("The folder " + home() + " cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
