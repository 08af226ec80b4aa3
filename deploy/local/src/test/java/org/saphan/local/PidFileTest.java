package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {

    @TempDir
    Path root;

    @Test
    void findsAProcessWhoseCommandLineNamesTheFolder() throws Exception {
        var workspace = new Workspace(root).create();
        var ours = new ProcessBuilder(
                        "sh", "-c", "sleep 60; exit", workspace.home().toString())
                .start();
        try {
            var file = PidFile.of(workspace, "gateway");
            file.write(ours.pid());

            assertThat(file.process()).contains(ours.toHandle());
            assertThat(file.port()).isEmpty();

            file.write(ours.pid(), 9083);

            assertThat(file.process()).contains(ours.toHandle());
            assertThat(file.port()).contains(9083);
        } finally {
            ours.destroyForcibly().waitFor();
        }
    }

    @Test
    void knowsThatAnotherProgramHasTheNumberNow() throws Exception {
        var workspace = new Workspace(root).create();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            var file = PidFile.of(workspace, "gateway");
            file.write(stranger.pid());

            assertThat(file.process()).isEmpty();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void findsNothingInAnAbsentOrBrokenFile() throws Exception {
        var workspace = new Workspace(root).create();
        Files.writeString(workspace.pid("kafka"), "not a number");

        assertThat(PidFile.of(workspace, "kafka").process()).isEmpty();
        assertThat(PidFile.of(workspace, "gateway").process()).isEmpty();
    }
}
