package org.saphan.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saphan.local.access.ScramLogin;

/// What follows `up` on the command line: how the whole suite is started, or one service on engines of others.
///
/// @param kafkaAuth whether the embedded broker asks who is there
record UpOptions(@Nullable OnlyOne only, boolean kafkaAuth) {

    private static final String KAFKA_AUTH = "--kafka-auth";
    private static final Set<String> FOR_ONE = Set.of(
            "--only",
            "--kafka",
            "--kafka-user",
            "--kafka-password",
            "--kafka-protocol",
            "--database",
            "--user",
            "--password",
            "--issuer",
            "--jwks",
            "--port");
    private static final List<String> NEEDED_FOR_A_SERVICE = List.of("--kafka", "--database");

    /// One service, as the agency that operates it runs it.
    record OnlyOne(
            Member member,
            int port,
            @Nullable String kafka,
            @Nullable ScramLogin kafkaLogin,
            @Nullable String database,
            @Nullable String user,
            @Nullable String password,
            String issuer,
            String jwks) {}

    static UpOptions parse(List<String> arguments) {
        var kafkaAuth = arguments.contains(KAFKA_AUTH);
        var given = given(
                arguments.stream().filter(each -> !each.equals(KAFKA_AUTH)).toList());
        if (given.isEmpty()) {
            return new UpOptions(null, kafkaAuth);
        }
        if (kafkaAuth) {
            throw new Obstacle(
                    KAFKA_AUTH + " is for the whole suite; with --only, --kafka-user says who the service is.");
        }
        var name = given.get("--only");
        if (name == null) {
            throw new Obstacle(given.keySet().iterator().next() + " goes with --only NAME.");
        }
        var member = Member.named(name);
        if (given.containsKey("--issuer") != given.containsKey("--jwks")) {
            throw new Obstacle("--issuer and --jwks go together; without both, the tokens of the sandbox at "
                    + SandboxSettings.ISSUER + " are accepted.");
        }
        var missing = needed(member).stream()
                .filter(option -> !given.containsKey(option))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Obstacle("up --only " + name + " also needs " + missing + ".");
        }
        return new UpOptions(
                new OnlyOne(
                        member,
                        port(given, member),
                        given.get("--kafka"),
                        kafkaLogin(given),
                        given.get("--database"),
                        given.get("--user"),
                        given.get("--password"),
                        given.getOrDefault("--issuer", SandboxSettings.ISSUER),
                        given.getOrDefault("--jwks", SandboxSettings.JWKS)),
                false);
    }

    private static @Nullable ScramLogin kafkaLogin(Map<String, String> given) {
        var user = given.get("--kafka-user");
        var password = given.get("--kafka-password");
        var protocol = given.getOrDefault("--kafka-protocol", ScramLogin.TLS);
        if (user == null && password == null && !given.containsKey("--kafka-protocol")) {
            return null;
        }
        if (user == null || password == null) {
            throw new Obstacle("--kafka-user and --kafka-password go together.");
        }
        if (!protocol.equals(ScramLogin.TLS) && !protocol.equals(ScramLogin.PLAIN_TEXT)) {
            throw new Obstacle("--kafka-protocol is " + ScramLogin.TLS + " or " + ScramLogin.PLAIN_TEXT + ", not "
                    + protocol + ".");
        }
        return new ScramLogin(user, password, protocol);
    }

    private static Map<String, String> given(List<String> arguments) {
        var given = new HashMap<String, String>();
        for (var i = 0; i < arguments.size(); i += 2) {
            var option = arguments.get(i);
            if (!FOR_ONE.contains(option)) {
                throw new Obstacle("up does not know " + option + "; ./saphan help shows what it knows.");
            }
            if (i + 1 == arguments.size()) {
                throw new Obstacle(option + " needs a value.");
            }
            given.put(option, arguments.get(i + 1));
        }
        return given;
    }

    private static List<String> needed(Member member) {
        return member.database().isPresent() ? NEEDED_FOR_A_SERVICE : List.of("--issuer", "--jwks");
    }

    private static int port(Map<String, String> given, Member member) {
        var port = given.get("--port");
        try {
            return port == null ? member.port() : Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new Obstacle("--port needs a number, and " + port + " is none.", e);
        }
    }

    Optional<OnlyOne> onlyOne() {
        return Optional.ofNullable(only);
    }
}
