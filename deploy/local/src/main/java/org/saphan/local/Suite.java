package org.saphan.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.saphan.local.access.RevocationWatch;

/// Parts that belong together, started and stopped in groups. The members of a group start together once the group
/// before is ready, and stop together once the group before has stopped.
final class Suite {

    private static final int SIGN_OF_LIFE_SECONDS = 5;

    private final List<List<Child>> starts;
    private final List<List<Child>> stops;
    private final Console console;
    private final Optional<RevocationWatch> watch;

    /// @param watch runs as long as the parts do, and waits for those that it needs
    Suite(
            Workspace workspace,
            Console console,
            List<List<Part>> starts,
            List<List<Part>> stops,
            Optional<RevocationWatch> watch) {
        this.console = console;
        this.watch = watch;
        Map<Part, Child> children = new LinkedHashMap<>();
        starts.forEach(group -> group.forEach(part ->
                children.put(part, new Child(part, PidFile.of(workspace, part.name()), console))));
        this.starts = children(starts, children);
        this.stops = children(stops, children);
    }

    private static List<List<Child>> children(List<List<Part>> groups, Map<Part, Child> children) {
        return groups.stream()
                .map(group -> group.stream().map(children::get).toList())
                .toList();
    }

    /// As they have their process ids and logs.
    List<String> names() {
        return starts.stream()
                .flatMap(List::stream)
                .map(child -> child.part().name())
                .toList();
    }

    void requireFreePorts() {
        for (var group : starts) {
            for (var child : group) {
                child.part()
                        .ports()
                        .forEach(port -> Ports.requireFree(port, child.part().title()));
            }
        }
    }

    void start() throws InterruptedException {
        if (starts.stream().flatMap(List::stream).anyMatch(child -> child.part().trains())) {
            console.say("the first start of this build takes longer: it records what the next ones need to be fast");
        }
        watch.ifPresent(RevocationWatch::begin);
        for (var group : starts) {
            console.say("starting " + names(group));
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                start(group, threads);
            }
        }
    }

    private void start(List<Child> group, ExecutorService threads) throws InterruptedException {
        var running = new LinkedHashMap<Child, Future<?>>();
        for (var child : group) {
            running.put(child, threads.submit(() -> {
                child.start();
                return child;
            }));
        }
        for (var start : running.values()) {
            await(start, running);
        }
    }

    private void await(Future<?> start, Map<Child, Future<?>> running) throws InterruptedException {
        while (true) {
            try {
                start.get(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException _) {
                console.say("still waiting for " + names(unfinished(running)));
            } catch (ExecutionException e) {
                // The others would be stopped next anyway: tell them now instead of waiting for them.
                running.keySet().forEach(Child::askToEndAfterFailedStart);
                throw e.getCause() instanceof Obstacle obstacle ? obstacle : new IllegalStateException(e.getCause());
            }
        }
    }

    private static List<Child> unfinished(Map<Child, Future<?>> running) {
        var unfinished = new ArrayList<Child>();
        running.forEach((child, start) -> {
            if (!start.isDone()) {
                unfinished.add(child);
            }
        });
        return unfinished;
    }

    void stop() {
        watch.ifPresent(RevocationWatch::close);
        try {
            for (var group : stops) {
                group.forEach(Child::askToEnd);
                for (var child : group) {
                    child.awaitEnd();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static String names(List<Child> children) {
        return children.stream().map(child -> child.part().title()).collect(Collectors.joining(", "));
    }
}
