package org.saphan.bench.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Notes which rows the tests of a module show, in `target/rows/<module>.txt`. A test counts when all its invocations
/// passed.
public class RowListener implements TestExecutionListener {

    private static final Pattern ROW = Pattern.compile("[A-Z]+\\d*-\\d+");
    private static final String REFUSES = "refuses";

    private final Path folder;
    private final String module;
    private final Set<RowTest> passed = new TreeSet<>();
    private final Set<RowTest> failed = new TreeSet<>();

    public RowListener() {
        this(Path.of("").toAbsolutePath());
    }

    RowListener(Path moduleFolder) {
        folder = moduleFolder.resolve("target/rows");
        module = moduleFolder.getFileName().toString();
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest()) {
            var shown = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL ? passed : failed;
            shown.addAll(rows(test));
        }
    }

    @Override
    public synchronized void testPlanExecutionFinished(TestPlan plan) {
        passed.removeAll(failed);
        if (!passed.isEmpty()) {
            write(passed.stream().map(RowTest::line).collect(Collectors.joining("\n", "", "\n")));
        }
    }

    private Set<RowTest> rows(TestIdentifier test) {
        var tags = test.getTags().stream().map(TestTag::getName).collect(Collectors.toSet());
        return tags.stream()
                .filter(tag -> ROW.matcher(tag).matches())
                .map(row -> new RowTest(row, tags.contains(REFUSES), module, name(test)))
                .collect(Collectors.toSet());
    }

    private static String name(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(each -> simple(each.getClassName()) + "." + each.getMethodName())
                .orElse(test.getDisplayName());
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private void write(String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(module + ".txt"), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
