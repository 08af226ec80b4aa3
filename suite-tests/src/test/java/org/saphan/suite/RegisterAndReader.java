package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;

/// CDD with its register on a machine that gets lost, the Ministry of Commerce with a copy of it on another, Kafka and
/// a gateway. The register finds its database on whichever of its machines is the one that takes writes.
final class RegisterAndReader implements AutoCloseable {

    private final Workplace workplace;
    private final Broker broker;
    private final PostgresNode readers;
    private final Map<Member, MemberProcess> members = new LinkedHashMap<>();
    private final Addresses addresses;
    private final Agencies agencies = new Agencies();

    /// @param machines the register's, of which one takes writes at a time
    RegisterAndReader(Workplace workplace, List<PostgresNode> machines) {
        this.workplace = workplace;
        this.broker = Broker.open(workplace);
        this.addresses = new Addresses(broker.address());
        this.readers = new PostgresNode("reader", workplace).initialise();
        members.put(
                Member.GATEWAY,
                new MemberProcess(Member.GATEWAY, workplace, addresses.port(Member.GATEWAY), settings(Member.GATEWAY)));
        add(Member.REGISTRY, machines);
        add(Member.MARKETING, List.of(readers));
    }

    private void add(Member member, List<PostgresNode> machines) {
        var settings = settings(member);
        var hosts = machines.stream().map(PostgresNode::address).collect(Collectors.joining(","));
        settings.put(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://%s/%s?targetServerType=primary&connectTimeout=2&sslmode=disable&gssEncMode=disable"
                        .formatted(hosts, member.word()));
        settings.put("quarkus.datasource.username", member.word());
        settings.put("quarkus.datasource.password", member.word());
        members.put(member, new MemberProcess(member, workplace, addresses.port(member), settings));
    }

    private Map<String, String> settings(Member member) {
        Map<String, String> settings = new HashMap<>(addresses.settings(member));
        settings.putAll(workplace.secrets(member));
        return settings;
    }

    /// With the register's first machine running.
    void start() {
        Quiet.begin();
        broker.process().start();
        readers.start().createDatabases();
        for (var member : members.values()) {
            member.process().start();
            member.awaitReady();
        }
        RestAssured.baseURI = "http://localhost";
        RestAssured.port = addresses.port(Member.GATEWAY);
    }

    Api cdd() {
        return agencies.as(Member.REGISTRY.operator());
    }

    Api reader() {
        return agencies.as(Member.MARKETING.operator());
    }

    /// Imports a file and waits for its end.
    ///
    /// @return how many rows the register took
    long imports(String kind, String csv) {
        var job = cdd().post("/registry/v1/imports?kind=" + kind, "text/csv; charset=utf-8", csv)
                .status(202)
                .id();
        Eventually.within(
                Duration.ofMinutes(4),
                () -> assertThat(importOf(job).text("state")).isEqualTo("COMPLETED"));
        return importOf(job).at("rowsAccepted").asLong();
    }

    private Answer importOf(String job) {
        return cdd().get("/registry/v1/imports/{job}", job).ok();
    }

    /// Where the register itself is, for what takes longer than the gateway waits.
    String register() {
        return "http://localhost:" + addresses.port(Member.REGISTRY);
    }

    /// What the register's relay says of itself.
    String relay() {
        return RestAssured.get(register() + "/q/health/ready").path("checks.find { it.name == 'journal' }.data.relay");
    }

    /// Waits until the reader's copies are equal to what the register has announced.
    void awaitEqualCopies() {
        Eventually.within(Duration.ofMinutes(5), () -> assertThat(copies()).isEqualTo(announced()));
    }

    private Map<String, String> announced() {
        var copied = copies().keySet();
        return sums(cdd(), "/registry/v1/published", "subjects").entrySet().stream()
                .filter(each -> copied.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Of what there is none the register announces nothing.
    private Map<String, String> copies() {
        return sums(reader(), "/marketing/v1/known", "rows").entrySet().stream()
                .filter(each -> each.getKey().startsWith("registry.")
                        && !each.getValue().startsWith("0 "))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> sums(Api agency, String path, String count) {
        return items(agency, path)
                .collect(Collectors.toMap(
                        each -> each.path("topic").asText(),
                        each -> each.path(count).asLong() + " "
                                + each.path("checksum").asText()));
    }

    private static Stream<JsonNode> items(Api agency, String path) {
        return agency.get(path).ok().at("items").valueStream();
    }

    @Override
    public void close() {
        members.values().forEach(each -> each.process().kill());
        broker.process().kill();
        readers.kill();
    }
}
