package org.saphan.suite;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.saphan.bench.Api;

/// Everything, started once for all tests of the JVM and ended with it: PostgreSQL, Kafka, the four services, and the
/// gateway, through which alone the tests call them. A test that takes something away gives it back.
final class Suite {

    private final Workplace workplace = new Workplace("suite");
    private final Broker broker = Broker.open(workplace);
    private final Map<Member, MemberProcess> members = new EnumMap<>(Member.class);
    private final Agencies agencies = new Agencies();

    private Suite() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end the suite"));
        Quiet.begin();
        var began = System.nanoTime();
        start();
        new ReferenceData(this, workplace.root()).load();
        System.out.printf("[suite] started and filled in %.1f s%n", secondsSince(began));
    }

    private static final class Running {
        static final Suite SUITE = new Suite();
    }

    static Suite running() {
        return Running.SUITE;
    }

    private void start() {
        broker.process().start();
        var databases = Databases.start();
        var addresses = new Addresses(broker.address());
        for (var member : Member.values()) {
            var settings = addresses.settings(member);
            settings.putAll(databases.settings(member));
            settings.putAll(workplace.secrets(member));
            members.put(member, new MemberProcess(member, workplace, addresses.port(member), settings));
        }
        members.values().forEach(each -> each.process().start());
        var ready = members.values().stream()
                .map(each -> CompletableFuture.runAsync(each::awaitReady))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ready).join();
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = addresses.port(Member.GATEWAY);
    }

    private void end() {
        members.values().forEach(each -> each.process().kill());
        broker.process().kill();
        workplace.clear();
    }

    /// The agency's system, signed in.
    Api agency(String code) {
        return agencies.as(code);
    }

    /// The system of the service's operator.
    Api operator(Member service) {
        return agency(service.operator());
    }

    Copies copies() {
        return new Copies(this);
    }

    /// Where the gateway is.
    String address() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    Workplace workplace() {
        return workplace;
    }

    String kafka() {
        return broker.address();
    }

    /// SIGKILL.
    void kill(Member member) {
        of(member).process().kill();
    }

    /// Starts it again and waits until it is ready.
    ///
    /// @return how long that took
    Duration start(Member member) {
        var began = System.nanoTime();
        of(member).process().start();
        of(member).awaitReady();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// SIGSTOP.
    void pause(Member member) {
        of(member).process().pause();
    }

    /// SIGCONT.
    void resume(Member member) {
        of(member).process().resume();
    }

    boolean isReady(Member member) {
        return of(member).isReady();
    }

    void stopKafka() {
        broker.process().kill();
    }

    void startKafka() {
        broker.process().start();
        broker.awaitReady();
    }

    private MemberProcess of(Member member) {
        return members.get(member);
    }

    static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }
}
