package org.saphan.bench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalSentencesTest {

    @Test
    void areThereForARefusalWithWords() {
        assertThat(faultsOfTests("org/saphan/sample", "sample")).isEmpty();
    }

    @Test
    void areMissedForARefusalWithoutWords() {
        assertThat(faultsOfTests("org/saphan/twin/unspoken", "sample"))
                .singleElement()
                .asString()
                .startsWith("NOTHING_SAID");
    }

    @Test
    void areMissedInTheOtherLanguageAndWithOtherFacts() {
        assertThat(faultsOfTests("org/saphan/twin/flat", "halfsaid"))
                .containsExactly(
                        "ONLY_ENGLISH is missing or has other facts in one language",
                        "OTHER_FACTS is missing or has other facts in one language");
    }

    @Test
    void areCompleteInTheLibraries() {
        assertThat(faults("org.saphan.http", "http")).isEmpty();
        assertThat(faults("org.saphan.journal", "journal")).isEmpty();
    }

    private static List<String> faultsOfTests(String folder, String name) {
        var classes = new ClassFileImporter().importPath(Path.of("target/test-classes", folder));
        return RefusalSentences.faults(classes, name);
    }

    private static List<String> faults(String root, String name) {
        return RefusalSentences.faults(new ClassFileImporter().importPackages(root), name);
    }
}
