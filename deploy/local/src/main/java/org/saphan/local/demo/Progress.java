package org.saphan.local.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the demonstration does, line by line, and at the end as a table.
final class Progress {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private final PrintStream out;
    private final long begun = System.nanoTime();
    private final List<Step> steps = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();

    private record Step(String name, long count, double seconds) {}

    private record Check(String name, String expected, String found) {

        boolean holds() {
            return expected.equals(found);
        }
    }

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.printf(Locale.ROOT, "[%6.1f s] %s%n", since(begun), line);
        out.flush();
    }

    /// Does a step, and notes how many things it did and how long it took.
    void step(String name, Work work) {
        say(name + " …");
        var from = System.nanoTime();
        var count = runWithSignsOfLife(name, work);
        var step = new Step(name, count, since(from));
        steps.add(step);
        say(String.format(Locale.ROOT, "%s: %,d in %.1f s", name, count, step.seconds));
    }

    private long runWithSignsOfLife(String name, Work work) {
        var signs = Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Thread.sleep(SIGN_OF_LIFE);
                    say(name + " goes on …");
                }
            } catch (InterruptedException _) {
                // the step has ended
            }
        });
        try {
            return work.run();
        } finally {
            signs.interrupt();
        }
    }

    void check(String name, Object expected, Object found) {
        checks.add(new Check(name, expected.toString(), found.toString()));
    }

    /// Prints the table; true if every check holds.
    boolean end() {
        out.printf(Locale.ROOT, "%n%-44s %12s %9s %12s%n", "step", "count", "seconds", "per second");
        for (var step : steps) {
            var rate = step.count / Math.max(step.seconds, 0.001);
            out.printf(Locale.ROOT, "%-44s %,12d %9.1f %,12.0f%n", step.name, step.count, step.seconds, rate);
        }
        out.printf(Locale.ROOT, "%-44s %12s %9.1f%n", "all", "", since(begun));
        out.printf(Locale.ROOT, "%n%-44s %20s %20s%n", "check", "expected", "found");
        for (var check : checks) {
            var mark = check.holds() ? "ok" : "FAILED";
            out.printf(Locale.ROOT, "%-44s %20s %20s  %s%n", check.name, check.expected, check.found, mark);
        }
        var failed = checks.stream().filter(each -> !each.holds()).count();
        out.printf("%n%d checks hold, %d failed%n", checks.size() - failed, failed);
        return failed == 0;
    }

    private static double since(long from) {
        return (System.nanoTime() - from) / 1e9;
    }

    /// A step: returns how many things it did.
    interface Work {
        long run();
    }
}
