package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path folder;

    @Test
    void keepsThePreviousRun() throws Exception {
        var file = folder.resolve("kafka.log");
        Files.writeString(file, "before");

        new LogFile(file).rotate();

        assertThat(file).doesNotExist();
        assertThat(folder.resolve("kafka.log.1")).hasContent("before");
    }

    @Test
    void showsItsLastLines() throws Exception {
        var file = folder.resolve("kafka.log");
        Files.writeString(file, "one\ntwo\nสาม\n");

        assertThat(new LogFile(file).tail(2)).containsExactly("two", "สาม");
        assertThat(new LogFile(folder.resolve("absent.log")).tail(2)).isEmpty();
    }

    @Test
    void tellsTheReasonWithoutFrames() throws Exception {
        var file = folder.resolve("plan.log");
        Files.writeString(file, """
                ERROR the service did not start
                Caused by: port taken
                \tat io.example.Server.listen(Server.java:1)
                \t... 9 more

                AOTCache creation is complete: plan.aot
                """);

        assertThat(new LogFile(file).reason())
                .isEqualTo("its log " + file
                        + " ends with:\n    ERROR the service did not start\n    Caused by: port taken");
    }
}
