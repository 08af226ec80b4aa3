package org.saphan.local;

import java.util.ArrayList;
import java.util.List;

/// The whole suite on this machine: both engines, the four services and the gateway, whose sandbox hands out the
/// tokens.
final class Sandbox {

    static final String ADDRESS = "http://localhost:" + Member.GATEWAY.port();

    private Sandbox() {}

    static Suite of(Workspace workspace, Console console) {
        var secrets = new Secrets(workspace.secrets());
        var settings = new SandboxSettings(secrets, workspace.data());
        var postgres = postgres(workspace, secrets);
        var kafka = kafka(workspace);
        var gateway = process(Member.GATEWAY, workspace, settings);
        var services = Member.services().stream()
                .map(member -> process(member, workspace, settings))
                .toList();
        // The services migrate their databases when they start; Kafka they can wait for, so it starts beside them.
        var besidesPostgres = new ArrayList<Part>(List.of(kafka, gateway));
        besidesPostgres.addAll(services);
        return new Suite(
                workspace,
                console,
                List.of(List.of(postgres), besidesPostgres),
                List.of(List.of(gateway), services, List.of(kafka), List.of(postgres)));
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

    private static Part kafka(Workspace workspace) {
        return new KafkaEngine(
                workspace.home(),
                workspace.data().resolve(KafkaEngine.NAME),
                workspace.log(KafkaEngine.NAME),
                workspace.aot(),
                Ports.KAFKA,
                Ports.KAFKA_CONTROLLER);
    }

    private static Part process(Member member, Workspace workspace, SandboxSettings settings) {
        return new ServiceProcess(member, workspace, settings.of(member), member.port());
    }
}
