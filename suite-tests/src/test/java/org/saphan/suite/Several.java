package org.saphan.suite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;

/// The suite as it stands where nothing may be lost with one machine: three brokers, a primary with a standby, and two
/// of every service and of the gateway. Clients ask the gateways in turn.
final class Several implements Exchange, AutoCloseable {

    private static final int OF_EACH = 2;

    private final Workplace workplace;
    private final List<Member> services;
    private final Brokers brokers;
    private final PostgresPair postgres;
    private final Map<Member, List<Integer>> ports = new EnumMap<>(Member.class);
    private final Map<Member, List<MemberProcess>> replicas = new EnumMap<>(Member.class);
    private final AtomicInteger asked = new AtomicInteger();
    private final Agencies agencies =
            new Agencies(() -> ports.get(Member.GATEWAY).getFirst());

    /// @param services which there are
    Several(String name, List<Member> services) {
        this.workplace = new Workplace(name);
        this.services = services;
        this.brokers = new Brokers(workplace);
        this.postgres = new PostgresPair(workplace);
        Stream.concat(services.stream(), Stream.of(Member.GATEWAY))
                .forEach(each -> ports.put(
                        each, Stream.generate(Ports::free).limit(OF_EACH).toList()));
        ports.keySet().forEach(each -> replicas.put(each, replicas(each)));
    }

    private List<MemberProcess> replicas(Member member) {
        var all = new ArrayList<MemberProcess>();
        for (var port : ports.get(member)) {
            var name = member.module() + "-" + (all.size() + 1);
            all.add(new MemberProcess(member, name, workplace, port, settings(member, port)));
        }
        return all;
    }

    void start() {
        Quiet.begin();
        CompletableFuture.allOf(CompletableFuture.runAsync(brokers::start), CompletableFuture.runAsync(postgres::start))
                .join();
        // The first gateway makes the key with which both sign.
        var second = gateway();
        all().filter(each -> each != second).forEach(each -> each.process().start());
        replicas.get(Member.GATEWAY).getFirst().awaitReady();
        second.process().start();
        all().forEach(MemberProcess::awaitReady);
        new ReferenceData(this, workplace.root()).areas();
        awaitElections();
    }

    private Stream<MemberProcess> all() {
        return replicas.values().stream().flatMap(List::stream);
    }

    private Map<String, String> settings(Member member, int port) {
        var settings = new HashMap<>(workplace.secrets(member));
        settings.put("quarkus.http.port", Integer.toString(port));
        settings.put("saphan.sandbox", "true");
        settings.put("saphan.token.issuer", url(Member.GATEWAY, 0) + "/sandbox");
        if (member == Member.GATEWAY) {
            services.forEach(each -> settings.put("saphan.gateway.routes." + each.word() + ".upstream", urls(each)));
        } else {
            settings.putAll(postgres.settings(member));
            settings.put("saphan.token.jwks", url(Member.GATEWAY, 0) + "/sandbox/jwks");
            settings.put("kafka.bootstrap.servers", brokers.addresses());
            settings.put("saphan.journal.replication-factor", "3");
        }
        return settings;
    }

    private String urls(Member service) {
        return String.join(",", url(service, 0), url(service, 1));
    }

    private String url(Member member, int index) {
        return "http://localhost:" + ports.get(member).get(index);
    }

    /// Of one gateway after the other.
    @Override
    public Api agency(String code) {
        var gateways = ports.get(Member.GATEWAY);
        return agencies.as(code).port(gateways.get(asked.getAndIncrement() % OF_EACH));
    }

    @Override
    public List<Member> services() {
        return services;
    }

    @Override
    public String kafka() {
        return brokers.addresses();
    }

    Brokers brokers() {
        return brokers;
    }

    PostgresPair postgres() {
        return postgres;
    }

    /// Waits until one of each service publishes.
    private void awaitElections() {
        services.forEach(each -> Eventually.within(Duration.ofSeconds(30), () -> relayOf(each)));
    }

    /// The one of the service's two that publishes.
    MemberProcess relayOf(Member service) {
        return replicas.get(service).stream()
                .filter(each -> each.health().contains("PUBLISHING"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(service + " has no relay"));
    }

    /// The one of the service's two that only stands by to publish.
    MemberProcess standbyOf(Member service) {
        var relay = relayOf(service);
        return replicas.get(service).stream()
                .filter(each -> each != relay)
                .findFirst()
                .orElseThrow();
    }

    /// The gateway that is not the issuer's address.
    MemberProcess gateway() {
        return replicas.get(Member.GATEWAY).getLast();
    }

    @Override
    public void close() {
        all().forEach(each -> each.process().kill());
        postgres.kill();
        brokers.killAll();
        workplace.clear();
    }
}
