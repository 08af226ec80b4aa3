package org.saphan.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// The whole suite on this machine: both engines, the four services and the gateway, whose sandbox hands out the
/// tokens.
final class Sandbox {

    static final String ADDRESS = "http://localhost:" + Member.GATEWAY.port();

    private Sandbox() {}

    static Suite of(Workspace workspace, Console console, boolean kafkaAuth) {
        var secrets = new Secrets(workspace.secrets());
        var access = kafkaAuth
                ? SandboxKafka.guarded(secrets, workspace.root().resolve("deploy/reference/agencies.json"))
                : SandboxKafka.open(secrets);
        var settings = new SandboxSettings(secrets, workspace.data());
        var postgres = postgres(workspace, secrets);
        var kafka = kafka(workspace, access);
        var gateway = process(Member.GATEWAY, workspace, settings, access);
        var services = Member.services().stream()
                .map(member -> process(member, workspace, settings, access))
                .toList();
        // The services migrate their databases when they start; Kafka they can wait for, so it starts beside them.
        var besidesPostgres = new ArrayList<Part>(List.of(kafka, gateway));
        besidesPostgres.addAll(services);
        return new Suite(
                workspace,
                console,
                List.of(List.of(postgres), besidesPostgres),
                List.of(List.of(gateway), services, List.of(kafka), List.of(postgres)),
                access.watch(console::say));
    }

    private static Part postgres(Workspace workspace, Secrets secrets) {
        return new PostgresEngine(
                PostgresBinaries.below(workspace.home()),
                workspace.data().resolve(PostgresEngine.NAME),
                workspace.log(PostgresEngine.NAME),
                secrets,
                Ports.POSTGRES,
                Member.services().stream()
                        .flatMap(member -> member.database().stream())
                        .toList());
    }

    private static Part kafka(Workspace workspace, SandboxKafka access) {
        return new KafkaEngine(
                workspace.home(),
                workspace.data().resolve(KafkaEngine.NAME),
                workspace.log(KafkaEngine.NAME),
                workspace.aot(),
                Ports.KAFKA,
                Ports.KAFKA_CONTROLLER,
                access.users());
    }

    private static Part process(Member member, Workspace workspace, SandboxSettings settings, SandboxKafka access) {
        var all = new HashMap<>(settings.of(member));
        all.putAll(access.settings(member));
        return new ServiceProcess(member, workspace, all, member.port());
    }
}
