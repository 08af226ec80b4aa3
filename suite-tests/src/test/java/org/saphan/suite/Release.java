package org.saphan.suite;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// The programs of one release, built from its sources.
///
/// @param name for the figures
/// @param root of its sources
record Release(String name, Path root) {

    private static final int BUILT_WITHIN_MINUTES = 20;

    /// What is in the sources now.
    static Release present(Path root) {
        return new Release("N", root);
    }

    /// An earlier one, which is built if it is not yet.
    ///
    /// @param revision of git; the last release's where it is empty
    static Release former(Path root, String revision) {
        var wanted = revision.isBlank() ? lastReleased(root) : revision;
        var folder = root.resolve(".saphan/releases").resolve(wanted);
        if (Arrays.stream(Member.values()).allMatch(each -> Files.exists(jar(each, folder)))) {
            return new Release("N-1", folder);
        }
        System.out.printf("[upgrade] building %s%n", wanted);
        build(root, wanted, folder);
        return new Release("N-1", folder);
    }

    /// The commit that git writes into an archive it makes.
    private static String lastReleased(Path root) {
        try (var archives = Files.newDirectoryStream(root.resolve("contracts/released"), "*.zip");
                var archive = new ZipFile(archives.iterator().next().toFile())) {
            return archive.getComment();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void build(Path root, String revision, Path folder) {
        var modules = Arrays.stream(Member.values()).map(Member::module).collect(Collectors.joining(","));
        var log = folder.resolveSibling(revision + ".log");
        var script = """
                set -euo pipefail
                cd "$1"
                git rev-parse --quiet --verify "$2^{commit}" > /dev/null ||
                    { echo "The commit $2 is not here; in a shallow clone, git fetch --unshallow brings it."; exit 1; }
                rm -rf "$3"
                mkdir -p "$3"
                git archive "$2" | tar -x -C "$3"
                cd "$3"
                mvn -B ${SAPHAN_MAVEN_ARGS:-} -Dmaven.test.skip=true -Dspotless.check.skip \\
                    --projects "$4" --also-make package
                """;
        try {
            Files.createDirectories(log.getParent());
            var building = new ProcessBuilder(
                            "bash", "-c", script, "build", root.toString(), revision, folder.toString(), modules)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!building.waitFor(BUILT_WITHIN_MINUTES, TimeUnit.MINUTES) || building.exitValue() != 0) {
                building.descendants().forEach(ProcessHandle::destroyForcibly);
                building.destroyForcibly();
                fail(revision + " cannot be built, see " + log + ": "
                        + Files.readString(log).lines().findFirst().orElse(""));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    Path jar(Member member) {
        return jar(member, root);
    }

    private static Path jar(Member member, Path root) {
        return root.resolve(member.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /// Whether it serves on for a moment when it is told to stop, so that gateways notice.
    boolean drains(Member member) {
        try {
            return Files.readString(root.resolve(member.module()).resolve("src/main/resources/application.properties"))
                    .contains("quarkus.shutdown.delay-enabled=true");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
