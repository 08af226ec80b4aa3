package org.saphan.conformance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The command: looks at every point and says what became of it.
public final class Conformance {

    private static final int BROKEN = 1;
    private static final int NOT_ASKED = 2;
    private static final List<Points> TOPICS = List.of(
            new DocumentPoints(),
            new AccessPoints(),
            new ProblemPoints(),
            new ListPoints(),
            new IdempotencyPoints(),
            new EntityTagPoints(),
            new FeedPoints(),
            new EventPoints());

    private Conformance() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /// @return 0 when every convention is kept, 1 when one is broken, 2 when the service could not be asked
    public static int run(List<String> arguments, PrintStream out) {
        try {
            var options = Options.parse(arguments);
            out.printf("asking %s as %s%n%n", options.base(), options.agency());
            return look(Subject.of(options), new Report(out)) ? 0 : BROKEN;
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println();
            out.print(Options.USAGE);
            return NOT_ASKED;
        } catch (Unanswered unanswered) {
            out.println(unanswered.getMessage());
            return NOT_ASKED;
        }
    }

    static boolean look(Subject subject, Report report) {
        TOPICS.forEach(each -> each.look(subject, report));
        return report.conclude();
    }
}
