package org.saphan.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saphan.local.access.ScramLogin;

/// One service, as the agency that operates it runs it, from the options that follow `--only`.
///
/// @param feeds the gateway whose feeds are read instead of Kafka
/// @param jwks where the issuer's keys are; null to ask the issuer
record OnlyOne(
        Member member,
        int port,
        @Nullable String kafka,
        @Nullable ScramLogin kafkaLogin,
        @Nullable FeedReader feeds,
        @Nullable String database,
        @Nullable String user,
        @Nullable String password,
        String issuer,
        @Nullable String jwks) {

    static final List<String> OPTIONS = List.of(
            "--only",
            "--kafka",
            "--kafka-user",
            "--kafka-password",
            "--kafka-password-file",
            "--kafka-protocol",
            "--feeds",
            "--client-id",
            "--client-secret-file",
            "--scope",
            "--token-endpoint",
            "--database",
            "--user",
            "--password",
            "--password-file",
            "--issuer",
            "--jwks",
            "--port");

    static OnlyOne of(Map<String, String> given) {
        var name = given.get("--only");
        if (name == null) {
            throw new Obstacle(given.keySet().iterator().next() + " goes with --only NAME.");
        }
        var member = Member.named(name);
        requireWholeness(given, member);
        return new OnlyOne(
                member,
                port(given, member),
                given.get("--kafka"),
                kafkaLogin(given),
                FeedReader.of(given),
                given.get("--database"),
                given.get("--user"),
                GivenSecret.of(given, "--password", "--password-file"),
                given.getOrDefault("--issuer", SandboxSettings.ISSUER),
                given.containsKey("--issuer") ? given.get("--jwks") : SandboxSettings.JWKS);
    }

    /// What was left out, and what does not go together.
    private static void requireWholeness(Map<String, String> given, Member member) {
        if (given.containsKey("--jwks") && !given.containsKey("--issuer")) {
            throw new Obstacle("--jwks goes with --issuer; without both, the tokens of the sandbox at "
                    + SandboxSettings.ISSUER + " are accepted.");
        }
        if (given.containsKey("--kafka") && given.containsKey("--feeds")) {
            throw new Obstacle("--kafka and --feeds exclude each other: the copies are fed from one or the other.");
        }
        FeedReader.requireItsOptionsWith(given);
        var missing = missing(given, member);
        if (!missing.isEmpty()) {
            throw new Obstacle("up --only " + given.get("--only") + " also needs " + String.join(", ", missing) + ".");
        }
    }

    private static List<String> missing(Map<String, String> given, Member member) {
        var missing = new ArrayList<String>();
        if (member.database().isEmpty()) {
            if (!given.containsKey("--issuer")) {
                missing.add("--issuer");
            }
            return missing;
        }
        if (!given.containsKey("--kafka") && !given.containsKey("--feeds")) {
            missing.add("--kafka or --feeds");
        }
        if (given.containsKey("--feeds") && !given.containsKey("--client-id")) {
            missing.add("--client-id");
        }
        if (!given.containsKey("--database")) {
            missing.add("--database");
        }
        return missing;
    }

    private static @Nullable ScramLogin kafkaLogin(Map<String, String> given) {
        var user = given.get("--kafka-user");
        var password = GivenSecret.of(given, "--kafka-password", "--kafka-password-file");
        var protocol = given.getOrDefault("--kafka-protocol", ScramLogin.TLS);
        if (user == null && password == null && !given.containsKey("--kafka-protocol")) {
            return null;
        }
        if (user == null || password == null) {
            throw new Obstacle("--kafka-user and --kafka-password or --kafka-password-file go together.");
        }
        if (!protocol.equals(ScramLogin.TLS) && !protocol.equals(ScramLogin.PLAIN_TEXT)) {
            throw new Obstacle("--kafka-protocol is " + ScramLogin.TLS + " or " + ScramLogin.PLAIN_TEXT + ", not "
                    + protocol + ".");
        }
        return new ScramLogin(user, password, protocol);
    }

    private static int port(Map<String, String> given, Member member) {
        var port = given.get("--port");
        try {
            return port == null ? member.port() : Integer.parseInt(port);
        } catch (NumberFormatException e) {
            throw new Obstacle("--port needs a number, and " + port + " is none.", e);
        }
    }
}
