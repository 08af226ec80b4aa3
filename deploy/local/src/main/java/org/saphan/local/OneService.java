package org.saphan.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One service on engines and an issuer of others: what an agency runs that operates one service.
final class OneService {

    private OneService() {}

    static Suite of(UpOptions.OnlyOne only, Workspace workspace, Console console) {
        requireEngines(only);
        List<Part> service = List.of(new ServiceProcess(
                only.member(), workspace, settings(only, new Secrets(workspace.secrets())), only.port()));
        return new Suite(workspace, console, List.of(service), List.of(service), Optional.empty());
    }

    /// A typing error is told at once here; later it would be a service that never gets ready.
    private static void requireEngines(UpOptions.OnlyOne only) {
        if (only.kafka() != null) {
            Address.ofKafka(only.kafka()).requireAnswer("--kafka");
        }
        if (only.database() != null) {
            Address.ofDatabase(only.database()).requireAnswer("--database");
        }
    }

    static Map<String, String> settings(UpOptions.OnlyOne only, Secrets secrets) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(only.port()));
        settings.put("SAPHAN_TOKEN_ISSUER", only.issuer());
        settings.put("SAPHAN_TOKEN_JWKS", only.jwks());
        putIfGiven(settings, "KAFKA_BOOTSTRAP_SERVERS", only.kafka());
        if (only.kafkaLogin() != null) {
            settings.putAll(only.kafkaLogin().environment());
        }
        putIfGiven(settings, "QUARKUS_DATASOURCE_JDBC_URL", only.database());
        putIfGiven(settings, "QUARKUS_DATASOURCE_USERNAME", only.user());
        putIfGiven(settings, "QUARKUS_DATASOURCE_PASSWORD", only.password());
        if (only.issuer().endsWith("/sandbox")) {
            settings.put("SAPHAN_SANDBOX", "true");
        }
        if (only.member() == Member.REGISTRY && System.getenv(PersonalDataKey.SETTING) == null) {
            settings.put(PersonalDataKey.SETTING, PersonalDataKey.file(secrets));
        }
        return settings;
    }

    private static void putIfGiven(Map<String, String> settings, String key, @Nullable String value) {
        if (value != null) {
            settings.put(key, value);
        }
    }
}
