package org.saphan.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvStreamTest {

    @Test
    void quotesOnlyWhatNeedsIt() throws IOException {
        var out = new ByteArrayOutputStream();

        try (var csv = new CsvStream(out, List.of("name", "note"))) {
            csv.write(List.of("กลุ่ม", "a, \"b\"\nc"));
            csv.write(List.of("", "plain"));
        }

        assertThat(out.toString(UTF_8)).isEqualTo("name,note\nกลุ่ม,\"a, \"\"b\"\"\nc\"\n,plain\n");
    }
}
