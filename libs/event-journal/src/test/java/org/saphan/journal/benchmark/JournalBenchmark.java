package org.saphan.journal.benchmark;

import static org.saphan.journal.benchmark.Times.percentile;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/// Prints how fast events travel: commit to Kafka, commit to the copy of another service, the draining of a backlog,
/// and a minute without Kafka; where another [Publisher] is on the class path, beside it in the same run, with the
/// ratio. PostgreSQL waits for the disk, as it does in operation.
public final class JournalBenchmark {

    private static final int WARM_UP_SECONDS = 20;
    private static final int SECONDS = 30;

    private JournalBenchmark() {}

    static void main() {
        System.setProperty("saphan.bed.fsync", "on");
        List<Publisher> publishers = new ArrayList<>(List.of(new OwnRelay()));
        ServiceLoader.load(Publisher.class).forEach(publishers::add);
        List<double[]> latencies = new ArrayList<>();
        List<Double> drained = new ArrayList<>();
        for (var publisher : publishers) {
            say("warming up: " + publisher.name());
            new Latency(WARM_UP_SECONDS).toKafka(publisher);
            Drain.ofBacklog(publisher);
        }
        for (var publisher : publishers) {
            say("commit to Kafka: " + publisher.name());
            latencies.add(new Latency(SECONDS).toKafka(publisher));
            say("draining a backlog: " + publisher.name());
            drained.add(Drain.ofBacklog(publisher));
        }
        say("commit to the copy of another service");
        var known = new Latency(SECONDS).toKnown();
        var learnt = Drain.intoCopy();
        say("a minute without Kafka");
        var outage = Outage.measure();

        System.out.println();
        heading(publishers);
        for (var percent : new int[] {50, 90, 99}) {
            row(
                    "commit to Kafka, p" + percent,
                    "ms",
                    latencies.stream().map(each -> percentile(each, percent)).toList());
        }
        row("backlog to Kafka", "events/s", drained);
        row("commit to a copy, p50", "ms", List.of(percentile(known, 50)));
        row("commit to a copy, p99", "ms", List.of(percentile(known, 99)));
        row("backlog into a copy", "events/s", List.of(learnt));
        System.out.printf(
                "a minute without Kafka: %,d of %,d writes accepted (p99 %.1f ms), caught up %.1f s after its return%n",
                outage.accepted(),
                outage.attempted(),
                outage.p99(),
                outage.caughtUp().toMillis() / 1e3);
        System.exit(0);
    }

    private static void say(String what) {
        System.out.println("… " + what);
    }

    private static void heading(List<Publisher> publishers) {
        System.out.printf("%-34s", "");
        publishers.forEach(each -> System.out.printf("%12s", each.name()));
        System.out.println(publishers.size() > 1 ? "       ratio" : "");
    }

    private static void row(String what, String unit, List<Double> values) {
        System.out.printf("%-34s", what + " [" + unit + "]");
        values.forEach(each -> System.out.printf(unit.equals("ms") ? "%,12.1f" : "%,12.0f", each));
        System.out.println(values.size() > 1 ? String.format("%12.2f", values.getFirst() / values.get(1)) : "");
    }
}
