package org.saphan.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the documents of the cluster programme say of its years, as it comes with the suite.
final class FiscalYearFiles {

    private final Path folder;

    FiscalYearFiles(Path root) {
        this.folder = root.resolve("deploy").resolve("fiscal-years");
    }

    List<Path> inOrder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var found = Files.list(folder)) {
            return found.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
