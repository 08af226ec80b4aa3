package org.saphan.bench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {

    @TempDir
    Path folder;

    @Test
    void findAClassThatIsTooLong() throws IOException {
        write("Long.java", "class Long {\n" + "    int a;\n".repeat(150) + "}\n");
        assertThat(SourceRules.faults(folder)).singleElement().asString().startsWith("[length]");
    }

    @Test
    void findAPackageThatDoesNotSayWhatItIsFor() throws IOException {
        write("package-info.java", "@NullMarked\npackage a;\n");
        assertThat(SourceRules.faults(folder)).singleElement().asString().startsWith("[words]");
    }

    @Test
    void findWhatWasLeftForLater() throws IOException {
        write("Later.java", "class Later {} // TO" + "DO\n");
        assertThat(SourceRules.faults(folder)).singleElement().asString().startsWith("[banned]");
    }

    @Test
    void countNeitherCommentsNorImports() throws IOException {
        write("Short.java", "import a.B;\n".repeat(100) + "// why\n".repeat(100) + "class Short {}\n");
        assertThat(SourceRules.faults(folder)).isEmpty();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
