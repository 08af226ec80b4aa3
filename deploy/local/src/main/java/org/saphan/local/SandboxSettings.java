package org.saphan.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The settings of each process in the sandbox, as environment variables: a command line would show the passwords
/// to all.
final class SandboxSettings {

    static final String ISSUER = Sandbox.ADDRESS + "/sandbox";
    static final String JWKS = ISSUER + "/jwks";

    /// Where a developer's own web server may stand in for a producer's website; everything else on this machine is
    /// refused.
    private static final String WEBSITE_TO_TRY = "localhost:8099";

    /// Where a developer's own web server may listen for events; nothing else on this machine is called.
    private static final String WEBHOOKS_TO_TRY = "localhost:8099,localhost:9099";

    private final Secrets secrets;
    private final Path data;

    SandboxSettings(Secrets secrets, Path data) {
        this.secrets = secrets;
        this.data = data;
    }

    Map<String, String> of(Member member) {
        var settings = new HashMap<String, String>();
        settings.put("SAPHAN_SANDBOX", "true");
        settings.put("SAPHAN_TOKEN_ISSUER", ISSUER);
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(member.port()));
        if (member == Member.GATEWAY) {
            settings.put(
                    "SAPHAN_SANDBOX_KEY_FILE", secrets.file("sandbox-key.json").toString());
            settings.put(
                    "SAPHAN_SANDBOX_CLIENTS_FILE",
                    secrets.file("sandbox-clients.json").toString());
        } else {
            settings.put("SAPHAN_TOKEN_JWKS", JWKS);
            settings.put("QUARKUS_SHUTDOWN_DELAY", "0S"); // nobody else takes its place
            settings.put("SAPHAN_WEBHOOKS_ALLOWED", WEBHOOKS_TO_TRY);
            settings.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + Ports.KAFKA);
        }
        member.database().ifPresent(database -> {
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", PostgresDatabases.url(Ports.POSTGRES, database));
            settings.put("QUARKUS_DATASOURCE_USERNAME", database);
            settings.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password(PostgresEngine.passwordName(database)));
        });
        if (member == Member.REGISTRY) {
            settings.put(PersonalDataKey.SETTING, PersonalDataKey.file(secrets));
            settings.put(
                    "SAPHAN_REGISTRY_SEARCH_FOLDER",
                    data.resolve("register-index").toString());
            settings.put("SAPHAN_REGISTRY_ADMISSION_REGISTRATION_ENDPOINT", ISSUER + "/clients");
            settings.put("SAPHAN_REGISTRY_ADMISSION_TOKEN_ENDPOINT", ISSUER + "/token");
        }
        if (member == Member.MARKETING) {
            settings.put("SAPHAN_MARKETING_WEBSITE_ALLOWED", WEBSITE_TO_TRY);
        }
        return settings;
    }
}
