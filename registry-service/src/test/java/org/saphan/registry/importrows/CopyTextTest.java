package org.saphan.registry.importrows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saphan.registry.entrepreneur.CommunityLink;

class CopyTextTest {

    private static String written(CopyText text) throws IOException {
        try (var reader = text.reader()) {
            return reader.readAllAsString();
        }
    }

    @Test
    void escapesWhatCopyTakesForItsOwn() throws IOException {
        var text = new CopyText();
        text.add(2).add("a\tb\\N\nc\r").add((Object) null).endRow();
        assertThat(written(text)).isEqualTo("2\ta\\tb\\\\N\\nc\\r\t\\N\n");
    }

    @Test
    void writesBytesAndNames() throws IOException {
        var text = new CopyText();
        text.add(new byte[] {0, (byte) 0xff})
                .addAll(Set.of(CommunityLink.BENEFIT))
                .endRow();
        assertThat(written(text)).isEqualTo("\\\\x00ff\t{BENEFIT}\n");
    }

    @Test
    void forgetsARowThatIsDropped() throws IOException {
        var text = new CopyText();
        text.add("kept").endRow();
        text.add("dropped").add(1);
        text.dropRow();
        assertThat(written(text)).isEqualTo("kept\n");
        assertThat(text.isEmpty()).isFalse();
    }
}
