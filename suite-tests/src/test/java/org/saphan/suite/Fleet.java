package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;

/// Two of every service and of the gateway, on a PostgreSQL whose data last and on Kafka; each can be replaced by one
/// of
/// another release while the others serve on. Clients ask the gateways in turn, as what stands before them lets them.
final class Fleet implements Exchange, AutoCloseable {

    private static final int OF_EACH = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Workplace workplace;
    private final List<Member> services;
    private final PostgresNode postgres;
    private final Broker broker;
    private final Map<Member, List<Integer>> ports = new EnumMap<>(Member.class);
    private final Map<Member, List<MemberProcess>> replicas = new EnumMap<>(Member.class);
    private final Map<Member, List<Release>> releases = new EnumMap<>(Member.class);
    private final Map<Member, List<Integer>> listed = new EnumMap<>(Member.class);
    private final Path list;
    private final AtomicInteger asked = new AtomicInteger();
    private final Agencies agencies =
            new Agencies(() -> listed.get(Member.GATEWAY).getFirst());

    /// @param services which there are
    Fleet(String name, List<Member> services) {
        this.workplace = new Workplace(name);
        this.services = services;
        this.postgres = new PostgresNode("postgres", workplace);
        this.broker = Broker.open(workplace);
        this.list = workplace.data().resolve("gateways.properties");
        for (var member :
                Stream.concat(services.stream(), Stream.of(Member.GATEWAY)).toList()) {
            ports.put(
                    member,
                    IntStream.range(0, OF_EACH).mapToObj(_ -> Ports.free()).toList());
            listed.put(member, new CopyOnWriteArrayList<>(ports.get(member)));
            replicas.put(member, new ArrayList<>());
            releases.put(member, new ArrayList<>());
        }
    }

    /// @param before the release of the services
    /// @param gateways the release of the gateways
    void start(Release before, Release gateways) {
        Quiet.begin();
        broker.process().start();
        postgres.initialise().start().createDatabases();
        writeList();
        begin(Member.GATEWAY, gateways); // the first makes the key with which both sign
        services.forEach(each -> begin(each, before));
        services.forEach(this::awaitListed);
        new ReferenceData(this, workplace.root()).areas();
    }

    /// One after the other: ten programs that start at once are ready later.
    private void begin(Member member, Release release) {
        for (var index = 0; index < OF_EACH; index++) {
            var replica = replica(member, index, release);
            replicas.get(member).add(replica);
            releases.get(member).add(release);
            replica.process().start();
            replica.awaitReady();
        }
    }

    private MemberProcess replica(Member member, int index, Release release) {
        var name = member.module() + "-" + (index + 1);
        var port = ports.get(member).get(index);
        return new MemberProcess(release.jar(member), name, workplace, port, settings(member, port));
    }

    private Map<String, String> settings(Member member, int port) {
        var settings = new HashMap<>(workplace.secrets(member));
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("saphan.sandbox", "true");
        settings.put("saphan.token.issuer", url(ports.get(Member.GATEWAY).getFirst()) + "/sandbox");
        if (member == Member.GATEWAY) {
            settings.put("saphan.gateway.config-file", list.toString());
            settings.put("saphan.gateway.config-poll", "200MS");
            settings.put(
                    "saphan.sandbox.clients-file",
                    workplace.data().resolve("clients.json").toString());
        } else {
            settings.put("saphan.token.jwks", url(ports.get(Member.GATEWAY).getFirst()) + "/sandbox/jwks");
            settings.put("kafka.bootstrap.servers", broker.address());
            settings.put(
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://" + postgres.address() + "/" + member.word());
            settings.put("quarkus.datasource.username", member.word());
            settings.put("quarkus.datasource.password", member.word());
            settings.put("quarkus.shutdown.delay", "3S");
            settings.put("quarkus.flyway.ignore-migration-patterns", "*:future,*:missing");
        }
        return settings;
    }

    private static String url(int port) {
        return "http://localhost:" + port;
    }

    /// Ends one in order, puts another release in its place, and returns when it takes requests.
    void replace(Member member, int index, Release by) {
        var port = ports.get(member).get(index);
        boolean leaves =
                member == Member.GATEWAY || !releases.get(member).get(index).drains(member);
        if (leaves) {
            listed.get(member).removeIf(port::equals);
            writeList();
            awaitListed(member);
        }
        replicas.get(member).get(index).process().end();
        var next = replica(member, index, by);
        replicas.get(member).set(index, next);
        releases.get(member).set(index, by);
        next.process().start();
        next.awaitReady();
        if (leaves) {
            listed.get(member).add(port);
            writeList();
        }
        awaitListed(member);
    }

    /// Where the services are, for both gateways; they look at it all the time.
    private void writeList() {
        var lines = services.stream()
                .map(each -> "saphan.gateway.routes." + each.word() + ".upstream="
                        + listed.get(each).stream().map(Fleet::url).collect(Collectors.joining(",")))
                .toList();
        try {
            var draft = Files.write(list.resolveSibling("draft"), lines);
            Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Waits until every gateway counts on those that are listed, and on no other.
    private void awaitListed(Member member) {
        if (member != Member.GATEWAY) {
            var line = "saphan_gateway_replicas_ready{route=\"%s\"} %d.0"
                    .formatted(member.word(), listed.get(member).size());
            var all = line.replace("_ready", "");
            Eventually.within(
                    PATIENCE,
                    () -> assertThat(listed.get(Member.GATEWAY))
                            .allSatisfy(gateway -> assertThat(metrics(gateway)).contains(line, all)));
        }
    }

    private static List<String> metrics(int port) throws IOException {
        try (var in = URI.create(url(port) + "/q/metrics").toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Override
    public Api agency(String code) {
        var open = listed.get(Member.GATEWAY);
        return agencies.as(code).port(open.get(Math.floorMod(asked.getAndIncrement(), open.size())));
    }

    @Override
    public List<Member> services() {
        return services;
    }

    @Override
    public String kafka() {
        return broker.address();
    }

    Path root() {
        return workplace.root();
    }

    @Override
    public void close() {
        replicas.values().forEach(each -> each.forEach(one -> one.process().kill()));
        broker.process().kill();
        postgres.kill();
        workplace.clear();
    }
}
