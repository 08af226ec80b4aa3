package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What `./saphan drill` does, with a Maven that only says something.
@Timeout(60)
class DrillCommandTest {

    private static final String DRILLS = "suite-tests/src/test/java/org/saphan/suite/";

    /// In the place of what the script `saphan` gives.
    private static final String SAPHAN = """
        set -euo pipefail
        root=$1 home=$1/.saphan script=$2 said=$3
        shift 3
        mkdir -p "$home/logs"
        build() { :; }
        fail() { echo "$*"; exit 1; }
        run_maven() { echo "$*" >"$root/call"; cat "$said"; [[ ! -f $root/broken ]]; }
        source "$script"
        run_drill "$@"
        """;

    @TempDir
    Path root;

    @BeforeEach
    void twoDrills() throws Exception {
        Files.createDirectories(root.resolve(DRILLS));
        for (var name : new String[] {"SeveralOfEachDrill", "RestoreDrill", "RestoreTest"}) {
            Files.writeString(root.resolve(DRILLS + name + ".java"), "");
        }
        Files.writeString(root.resolve("said"), """
            [INFO] Building suite-tests
            something of the build
            [INFO] Running org.saphan.suite.RestoreDrill
            restored in 4 s
            [INFO] Tests run: 1
            """);
    }

    @Test
    void runsTheOneClassAndShowsWhatItSays() throws Exception {
        var said = drill("restore", "one", "two");

        assertThat(said)
                .contains("running RestoreDrill (log: .saphan/logs/drill-restore.log")
                .contains("\nrestored in 4 s\nthe drill restore kept its promises, in ")
                .doesNotContain("something of the build", "[INFO]");
        assertThat(root.resolve("call"))
                .content()
                .contains(" -Dtest=RestoreDrill -Dsaphan.drill.arguments=one two ")
                .endsWith(" test\n");
    }

    @Test
    void failsWhenAPromiseIsBroken() throws Exception {
        Files.createFile(root.resolve("broken"));

        assertThat(drill("several")).contains("The drill several failed after ");
    }

    @Test
    void namesTheDrillsThatThereAre() throws Exception {
        assertThat(drill("dance")).isEqualTo("There is no drill dance; there are: restore several.\n");
        assertThat(drill()).isEqualTo("There is no drill; there are: restore several.\n");
        assertThat(drill("../restore")).startsWith("There is no drill ../restore;");
    }

    private String drill(String... arguments) throws IOException, InterruptedException {
        var script = Path.of(System.getProperty("saphan.root")).resolve("deploy/drill.sh");
        var command = new ArrayList<>(List.of(
                "bash",
                "-c",
                SAPHAN,
                "saphan",
                root.toString(),
                script.toString(),
                root.resolve("said").toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
