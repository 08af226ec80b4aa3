package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.saphan.bench.Api;

/// The agencies' systems. Each signs in once with the gateway's sandbox issuer, as a stranger's system would.
final class Agencies {

    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final IntSupplier gateway;

    Agencies() {
        this(() -> RestAssured.port);
    }

    /// @param gateway the port of the one where they sign in
    Agencies(IntSupplier gateway) {
        this.gateway = gateway;
    }

    Api as(String code) {
        return Api.with(tokens.computeIfAbsent(code, each -> token(gateway.getAsInt(), Map.of("client_id", each))));
    }

    /// What the agency's system sends with every call.
    static String tokenOf(String code) {
        return token(RestAssured.port, Map.of("client_id", code));
    }

    /// Signs in with fewer scopes than the agency might have.
    static Api withScopes(String code, String... scopes) {
        return Api.with(token(RestAssured.port, Map.of("client_id", code, "scope", String.join(" ", scopes))));
    }

    private static String token(int gateway, Map<String, String> who) {
        var form = new HashMap<>(who);
        form.put("grant_type", "client_credentials");
        var answer = RestAssured.given().port(gateway).formParams(form).post("/sandbox/token");
        assertThat(answer.statusCode()).as(answer::asString).isEqualTo(200);
        return answer.path("access_token");
    }
}
