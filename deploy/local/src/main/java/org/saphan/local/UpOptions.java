package org.saphan.local;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What follows `up` on the command line: nothing for the whole suite, or one service on engines of others.
record UpOptions(@Nullable OnlyOne only) {

    private static final Set<String> FOR_ONE =
            Set.of("--only", "--kafka", "--database", "--user", "--password", "--issuer", "--jwks", "--port");
    private static final List<String> NEEDED_FOR_A_SERVICE = List.of("--kafka", "--database");

    /// One service, as the agency that operates it runs it.
    record OnlyOne(
            Member member,
            int port,
            @Nullable String kafka,
            @Nullable String database,
            @Nullable String user,
            @Nullable String password,
            String issuer,
            String jwks) {}

    static UpOptions parse(List<String> arguments) {
        var given = given(arguments);
        if (given.isEmpty()) {
            return new UpOptions(null);
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
        return new UpOptions(new OnlyOne(
                member,
                port(given, member),
                given.get("--kafka"),
                given.get("--database"),
                given.get("--user"),
                given.get("--password"),
                given.getOrDefault("--issuer", SandboxSettings.ISSUER),
                given.getOrDefault("--jwks", SandboxSettings.JWKS)));
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
