package org.saphan.local;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// One service on engines and an issuer of others: what an agency runs that operates one service.
final class OneService {

    private static final String PATIENCE_SECONDS = "10";

    private OneService() {}

    static Suite of(OnlyOne only, Workspace workspace, Console console) {
        requireEngines(only);
        var issuer = issuer(only);
        if (only.feeds() != null) {
            Address.ofWeb(only.feeds().gateway()).requireAnswer("--feeds");
            issuer.requireToken(only.feeds());
        }
        List<Part> service = List.of(new ServiceProcess(
                only.member(), workspace, settings(only, issuer, new Secrets(workspace.secrets())), only.port()));
        return new Suite(workspace, console, List.of(service), List.of(service), Optional.empty());
    }

    /// A typing error is told at once here; later it would be a service that never gets ready.
    private static void requireEngines(OnlyOne only) {
        if (only.kafka() != null) {
            Address.ofKafka(only.kafka()).requireAnswer("--kafka");
        }
        if (only.database() != null) {
            Address.ofDatabase(only.database()).requireAnswer("--database");
            requireDatabase(only, only.database());
        }
    }

    private static void requireDatabase(OnlyOne only, String url) {
        var login = new Properties();
        login.put(
                "user",
                setting(
                        only.user(),
                        "QUARKUS_DATASOURCE_USERNAME",
                        only.member().database().orElse("")));
        login.put("password", setting(only.password(), "QUARKUS_DATASOURCE_PASSWORD", ""));
        login.put("loginTimeout", PATIENCE_SECONDS);
        try (var _ = DriverManager.getConnection(url, login)) {
            return;
        } catch (SQLException e) {
            throw new Obstacle(
                    "The database at " + url.replaceAll("\\?.*", "") + " does not let the user "
                            + login.getProperty("user") + " in: " + oneLine(e) + "; --user and --password-file say who"
                            + " the service is.",
                    e);
        }
    }

    private static String oneLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }

    private static String setting(@Nullable String given, String variable, String otherwise) {
        return given != null ? given : System.getenv().getOrDefault(variable, otherwise);
    }

    /// Asks the issuer for what the command line leaves out. The gateway asks by itself.
    private static Issuer issuer(OnlyOne only) {
        var jwks = only.jwks();
        var feeds = only.feeds();
        var tokenEndpoint = feeds == null ? "" : feeds.tokenEndpoint();
        if (only.issuer().equals(SandboxSettings.ISSUER) && tokenEndpoint == null) {
            tokenEndpoint = SandboxSettings.ISSUER + "/token";
        }
        if (only.member() == Member.GATEWAY || (jwks != null && tokenEndpoint != null)) {
            return new Issuer(jwks == null ? "" : jwks, tokenEndpoint == null ? "" : tokenEndpoint);
        }
        var found = Issuer.discover(only.issuer());
        return new Issuer(
                jwks == null ? found.jwks() : jwks, tokenEndpoint == null ? found.tokenEndpoint() : tokenEndpoint);
    }

    static Map<String, String> settings(OnlyOne only, Issuer issuer, Secrets secrets) {
        var settings = new HashMap<String, String>();
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(only.port()));
        settings.put("SAPHAN_TOKEN_ISSUER", only.issuer());
        if (!issuer.jwks().isEmpty()) {
            settings.put("SAPHAN_TOKEN_JWKS", issuer.jwks());
        }
        putIfGiven(settings, "KAFKA_BOOTSTRAP_SERVERS", only.kafka());
        if (only.kafkaLogin() != null) {
            settings.putAll(only.kafkaLogin().environment());
        }
        if (only.feeds() != null) {
            settings.putAll(feeds(only.member(), only.feeds(), issuer));
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

    /// Everything of the other services comes over HTTP, and they come for what this one tells.
    private static Map<String, String> feeds(Member member, FeedReader reader, Issuer issuer) {
        var settings = new HashMap<String, String>();
        settings.put("SAPHAN_JOURNAL_RELAY_ENABLED", "false");
        settings.put("SAPHAN_JOURNAL_SOURCE_LOGIN_TOKEN_ENDPOINT", issuer.tokenEndpoint());
        settings.put("SAPHAN_JOURNAL_SOURCE_LOGIN_CLIENT_ID", reader.clientId());
        if (reader.secretFile() != null) {
            settings.put(
                    "SAPHAN_JOURNAL_SOURCE_LOGIN_CLIENT_SECRET_FILE",
                    Path.of(reader.secretFile()).toAbsolutePath().toString());
        }
        putIfGiven(settings, "SAPHAN_JOURNAL_SOURCE_LOGIN_SCOPE", reader.scope());
        for (var other : Member.services()) {
            var word = other.database().orElseThrow();
            if (other != member) {
                settings.put(
                        "SAPHAN_JOURNAL_SOURCES_" + word.toUpperCase(Locale.ROOT) + "_FEED",
                        reader.gateway() + "/" + word + "/v1/events");
            }
        }
        return settings;
    }

    private static void putIfGiven(Map<String, String> settings, String key, @Nullable String value) {
        if (value != null) {
            settings.put(key, value);
        }
    }
}
