package org.saphan.bench.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.saphan.journal.EventType;
import org.saphan.journal.Fact;

/// Finds the event types that a module declares.
final class Facts {

    private static final String CLASS = ".class";

    private Facts() {}

    /// An event type and the record that says what its data is.
    ///
    /// @param type `registry.entrepreneur.registered.v1`
    /// @param event the record that is annotated with it
    /// @param state the record whose JSON is the data
    record Declared(EventType type, Class<?> event, Class<?> state) {}

    /// All event types in a package and below, in alphabetical order.
    ///
    /// @param compiled the folder of compiled classes
    /// @param root the package
    static List<Declared> in(Path compiled, String root) {
        try (var files = Files.walk(compiled.resolve(root.replace('.', '/')))) {
            return files.map(each -> compiled.relativize(each).toString())
                    .filter(each -> each.endsWith(CLASS) && !each.endsWith("package-info.class"))
                    .map(Facts::load)
                    .filter(each -> each.isAnnotationPresent(Fact.class))
                    .map(Facts::declared)
                    .sorted(Comparator.comparing(each -> each.type().toString()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Declared declared(Class<?> event) {
        var state = Arrays.stream(event.getRecordComponents())
                .filter(each -> each.getName().equals("state"))
                .map(RecordComponent::getType)
                .findFirst()
                .orElseThrow(() -> new AssertionError(event + " has no state"));
        return new Declared(EventType.parse(event.getAnnotation(Fact.class).value()), event, state);
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException compiledJustNow) {
            throw new IllegalStateException(compiledJustNow);
        }
    }
}
