package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.Uuid;
import org.saphan.bench.Eventually;

/// Three brokers of one cluster, set as an operator sets them who wants to lose one and nothing else.
final class Brokers {

    private static final int NUMBER = 3;
    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final int ANSWERS_WITHIN_SECONDS = 10;

    /// Every topic on all three, written when two have it; a leader is one that has it all.
    private static final Map<String, String> SAFE = Map.of(
            "default.replication.factor", "3",
            "min.insync.replicas", "2",
            "unclean.leader.election.enable", "false",
            "offsets.topic.replication.factor", "3",
            "transaction.state.log.replication.factor", "3",
            "transaction.state.log.min.isr", "2",
            "share.coordinator.state.topic.replication.factor", "3",
            "share.coordinator.state.topic.min.isr", "2",
            "auto.create.topics.enable", "false");

    private static final Map<String, String> QUICK_AND_SMALL = Map.of(
            "broker.session.timeout.ms", "4000",
            "broker.heartbeat.interval.ms", "500",
            "offsets.topic.num.partitions", "8",
            "transaction.state.log.num.partitions", "8",
            "group.initial.rebalance.delay.ms", "0",
            "log.segment.bytes", Integer.toString(64 << 20),
            "log.index.size.max.bytes", Integer.toString(1 << 20),
            "log.cleaner.dedupe.buffer.size", Integer.toString(16 << 20),
            "num.network.threads", "2",
            "num.io.threads", "4");

    private final String cluster = Uuid.randomUuid().toString();
    private final List<Integer> ports = freePorts();
    private final List<Integer> controllerPorts = freePorts();
    private final List<OwnProcess> processes;

    Brokers(Workplace workplace) {
        processes = IntStream.rangeClosed(1, NUMBER)
                .mapToObj(node -> process(workplace, node))
                .toList();
    }

    private static List<Integer> freePorts() {
        return IntStream.range(0, NUMBER).mapToObj(_ -> Ports.free()).toList();
    }

    private OwnProcess process(Workplace workplace, int node) {
        var arguments = List.of(
                "-Xmx256m",
                "-cp",
                Broker.classPath(),
                BrokerNode.class.getName(),
                cluster,
                settings(workplace.data(), node).toString());
        return new OwnProcess(workplace.logs().resolve("kafka-" + node + ".log"), arguments);
    }

    private Path settings(Path folder, int node) {
        var lines = new TreeMap<>(SAFE);
        lines.putAll(QUICK_AND_SMALL);
        lines.putAll(Map.of(
                "node.id",
                Integer.toString(node),
                "process.roles",
                "broker,controller",
                "controller.quorum.voters",
                IntStream.rangeClosed(1, NUMBER)
                        .mapToObj(each -> each + "@127.0.0.1:" + controllerPorts.get(each - 1))
                        .collect(Collectors.joining(",")),
                "controller.listener.names",
                "CONTROLLER",
                "listeners",
                "PLAINTEXT://%s,CONTROLLER://127.0.0.1:%d".formatted(address(node), controllerPorts.get(node - 1)),
                "advertised.listeners",
                "PLAINTEXT://" + address(node),
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs",
                folder.resolve("kafka-" + node).toString()));
        var file = folder.resolve("kafka-" + node + ".properties");
        try {
            Files.write(file, lines.entrySet().stream().map(Object::toString).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private String address(int node) {
        return "127.0.0.1:" + ports.get(node - 1);
    }

    /// All three, for the clients.
    String addresses() {
        return IntStream.rangeClosed(1, NUMBER).mapToObj(this::address).collect(Collectors.joining(","));
    }

    void start() {
        processes.forEach(OwnProcess::start);
        awaitAll();
    }

    void start(int node) {
        processes.get(node - 1).start();
        awaitAll();
    }

    void kill(int node) {
        processes.get(node - 1).kill();
    }

    void killAll() {
        processes.forEach(OwnProcess::kill);
    }

    /// Waits until all are there and every partition has all its replicas again.
    private void awaitAll() {
        Eventually.within(READY_WITHIN, () -> {
            try (var admin = admin()) {
                assertThat(admin.describeCluster().nodes().get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS))
                        .as("brokers")
                        .hasSize(NUMBER);
                assertThat(partitions(admin))
                        .as("partitions in step")
                        .allSatisfy(each -> assertThat(each.isr()).hasSameSizeAs(each.replicas()));
            } catch (ExecutionException | TimeoutException notYet) {
                throw new AssertionError("the brokers are ready", notYet);
            }
        });
    }

    /// What a broker is, beside one of three: what is lost with it for the moment.
    String rolesOf(int node) {
        try (var admin = admin()) {
            var leads = partitions(admin).stream()
                    .filter(each -> each.leader() != null && each.leader().id() == node)
                    .count();
            var controls = admin.describeMetadataQuorum()
                            .quorumInfo()
                            .get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)
                            .leaderId()
                    == node;
            return "broker %d%s, leads %d partitions".formatted(node, controls ? ", the controller" : "", leads);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// The broker that coordinates the transactions of a service's relay.
    int coordinatorOf(Member service) {
        try (var admin = admin()) {
            return admin.describeTransactions(Set.of(service.word() + "-relay"))
                    .description(service.word() + "-relay")
                    .get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)
                    .coordinatorId();
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<TopicPartitionInfo> partitions(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        var names = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS);
        return admin
                .describeTopics(names)
                .allTopicNames()
                .get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)
                .values()
                .stream()
                .map(TopicDescription::partitions)
                .flatMap(Collection::stream)
                .toList();
    }

    private Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", addresses(), "default.api.timeout.ms", 10_000, "request.timeout.ms", 5_000));
    }
}
