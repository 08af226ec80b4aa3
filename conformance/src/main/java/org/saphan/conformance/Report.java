package org.saphan.conformance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// The points in the order in which they were looked at.
final class Report {

    private final List<Point> points = new ArrayList<>();
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    /// Looks at one point and says at once what became of it.
    ///
    /// @param look throws [Broken] or [LeftOut]; any other failure of the conversation breaks the point too
    void point(String topic, String sentence, Runnable look) {
        var outcome = Outcome.KEPT;
        var found = "";
        try {
            look.run();
        } catch (LeftOut none) {
            outcome = Outcome.LEFT_OUT;
            found = none.toString();
        } catch (Broken | Unanswered | IllegalArgumentException broken) {
            outcome = Outcome.BROKEN;
            found = broken.toString();
        }
        var point = new Point(topic, sentence, outcome, found.replaceFirst("^[a-zA-Z.]+: ", ""));
        points.add(point);
        say(point);
    }

    private void say(Point point) {
        out.printf("%-9s %-12s %s%n", point.outcome().word(), point.topic(), point.sentence());
        if (!point.found().isEmpty()) {
            out.printf("%22s  %s%n", "", point.found());
        }
    }

    /// @return whether every point that could be looked at is kept, and there was at least one
    boolean conclude() {
        out.printf(
                "%n%d kept, %d broken, %d left out%n",
                count(Outcome.KEPT), count(Outcome.BROKEN), count(Outcome.LEFT_OUT));
        return count(Outcome.BROKEN) == 0 && count(Outcome.KEPT) > 0;
    }

    long count(Outcome outcome) {
        return points.stream().filter(each -> each.outcome() == outcome).count();
    }

    List<Point> points() {
        return List.copyOf(points);
    }
}
