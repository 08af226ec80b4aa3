package org.saphan.bench.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;

/// The main classes of the module that is being tested.
final class OwnClasses {

    private static final Path COMPILED = Path.of("target/classes");

    private OwnClasses() {}

    /// @throws AssertionError when there are none, so that nothing is not taken for everything in order
    static JavaClasses below(String root) {
        var classes = new ClassFileImporter().importPath(COMPILED.resolve(root.replace('.', '/')));
        if (classes.isEmpty()) {
            throw new AssertionError("no classes below " + root + " in " + COMPILED.toAbsolutePath());
        }
        return classes;
    }
}
