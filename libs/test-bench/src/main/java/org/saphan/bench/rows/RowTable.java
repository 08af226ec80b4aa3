package org.saphan.bench.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prints the table row → tests over all modules, from what their last test runs noted, and holds it to the rows that
/// `contracts/rows.txt` claims: each needs a test that accepts and one that refuses.
public final class RowTable {

    private static final int DEPTH = 5;

    private final List<String> claimed;
    private final List<RowTest> tests;

    RowTable(List<String> claimed, List<RowTest> tests) {
        this.claimed = List.copyOf(claimed);
        this.tests = tests.stream().sorted().toList();
    }

    /// @param args the root of the repository; else the present folder
    public static void main(String[] args) throws IOException {
        var root = Path.of(args.length == 0 ? "." : args[0]);
        var table = new RowTable(claims(root.resolve("contracts/rows.txt")), notes(root));
        table.lines().forEach(System.out::println);
        System.exit(table.gaps().isEmpty() ? 0 : 1);
    }

    /// The table, and below it what is missing.
    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var row : rows()) {
            lines.add(row + (claimed.contains(row) ? "" : "  (not claimed)"));
            lines.add("  accepts  " + shown(row, false));
            lines.add("  refuses  " + shown(row, true));
        }
        gaps().forEach(each -> lines.add("MISSING " + each));
        lines.add("rows: %d claimed, %d shown in full".formatted(claimed.size(), claimed.size() - incomplete()));
        return lines;
    }

    /// What a claimed row lacks, a line each.
    List<String> gaps() {
        return claimed.stream()
                .flatMap(row -> Stream.of(
                        has(row, false) ? "" : row + ": no test that accepts",
                        has(row, true) ? "" : row + ": no test that refuses"))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private long incomplete() {
        return claimed.stream()
                .filter(row -> !has(row, false) || !has(row, true))
                .count();
    }

    private boolean has(String row, boolean refuses) {
        return tests.stream().anyMatch(each -> each.row().equals(row) && each.refuses() == refuses);
    }

    private String shown(String row, boolean refuses) {
        var shown = tests.stream()
                .filter(each -> each.row().equals(row) && each.refuses() == refuses)
                .map(each -> each.module() + ": " + each.test())
                .collect(Collectors.joining("\n           "));
        return shown.isEmpty() ? "–" : shown;
    }

    private SortedSet<String> rows() {
        var rows = new TreeSet<>(claimed);
        tests.forEach(each -> rows.add(each.row()));
        return rows;
    }

    private static List<String> claims(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(each -> each.replaceAll("[\\s#].*", ""))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<RowTest> notes(Path root) throws IOException {
        var tests = new ArrayList<RowTest>();
        try (var files = Files.find(root, DEPTH, (file, _) -> isNote(file))) {
            for (var file : files.sorted().toList()) {
                Files.readAllLines(file).stream().map(RowTest::parse).forEach(tests::add);
            }
        }
        return tests;
    }

    private static boolean isNote(Path file) {
        return file.toString().endsWith(".txt")
                && file.getParent() != null
                && file.getParent().endsWith("target/rows");
    }
}
