package org.saphan.bench;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Bearer tokens that the service under test trusts, and such as it must not.
public final class Tokens {

    private static final List<String> SERVICES = List.of("registry", "plan", "marketing", "cluster");
    private static final List<String> ACTIONS = List.of("read", "write", "events.read");
    private static final long LIFETIME_SECONDS = 3600;

    private Tokens() {}

    /// A token of the agency with every scope but `registry.personal.read`.
    public static String of(String agency) {
        return token(agency).signed();
    }

    /// A token with exactly these scopes.
    public static String withScopes(String agency, String... scopes) {
        return token(agency).scopes(scopes).signed();
    }

    /// A token that ended a minute ago.
    public static String expired(String agency) {
        return token(agency).claim("exp", now() - 60).signed();
    }

    /// A token for somebody else's API.
    public static String wrongAudience(String agency) {
        return token(agency).claim("aud", "elsewhere").signed();
    }

    /// A token of an issuer that the service does not know, under the right key.
    public static String wrongIssuer(String agency) {
        return token(agency).claim("iss", "https://elsewhere.test").signed();
    }

    /// A token that says the right things under a key of its own.
    public static String foreignKey(String agency) {
        return token(agency).signedWith(KeyRing.newPair().getPrivate());
    }

    /// A token with `alg` `none` and no signature.
    public static String unsigned(String agency) {
        return token(agency).unsigned();
    }

    /// A good signature over a token that names no agency.
    public static String withoutAgency() {
        return token("nobody").without("agency").signed();
    }

    /// A token to be changed before it is signed.
    public static Token token(String agency) {
        return new Token(Map.of(
                "iss",
                Engines.ISSUER,
                "aud",
                "saphan",
                "sub",
                agency,
                "agency",
                agency,
                "scope",
                String.join(" ", allScopes()),
                "iat",
                now(),
                "exp",
                now() + LIFETIME_SECONDS));
    }

    /// Read, write and events.read of the four services.
    public static List<String> allScopes() {
        return SERVICES.stream().flatMap(Tokens::scopesOf).toList();
    }

    private static Stream<String> scopesOf(String service) {
        return ACTIONS.stream().map(action -> service + "." + action);
    }

    private static long now() {
        return Clock.systemUTC().instant().getEpochSecond();
    }
}
