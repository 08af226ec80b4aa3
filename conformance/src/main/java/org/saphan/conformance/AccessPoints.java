package org.saphan.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Nobody gets in without a token that says enough.
final class AccessPoints implements Points {

    private static final String TOPIC = "access";

    @Override
    public void look(Subject subject, Report report) {
        report.point(TOPIC, "without a token everything but what is open is 401 UNAUTHENTICATED", () -> {
            subject.document()
                    .reading()
                    .filter(each -> !each.isAddressed())
                    .forEach(each -> subject.stranger().get(each.path()).expectProblem(401, "UNAUTHENTICATED"));
        });
        report.point(TOPIC, "401 says how to sign in (WWW-Authenticate: Bearer)", () -> {
            var challenge = subject.stranger().get("events").require("WWW-Authenticate");
            if (!challenge.startsWith("Bearer")) {
                throw new Broken("it says %s".formatted(challenge));
            }
        });
        report.point(TOPIC, "a token that is none is 401", () -> {
            subject.stranger().withToken("no.token.at-all").get("events").expectProblem(401, "UNAUTHENTICATED");
            subject.stranger()
                    .withToken(unsigned(subject.options()))
                    .get("events")
                    .expectProblem(401, "UNAUTHENTICATED");
        });
        report.point(TOPIC, "a token without the scope is 403 SCOPE_REQUIRED", () -> {
            var name = subject.options().base().getPath().split("/", -1)[1];
            var narrow = subject.stranger().withToken(subject.tokens().withScopes(name + ".write"));
            narrow.get("events").expectProblem(403, "SCOPE_REQUIRED");
        });
    }

    /// Says all that a good token says, and is signed by nobody (`alg` none).
    private static String unsigned(Options options) {
        var claims = "{\"iss\":\"%s\",\"aud\":\"saphan\",\"agency\":\"%s\",\"exp\":4102444800}"
                .formatted(options.issuer().orElse(options.host().resolve("/sandbox")), options.agency());
        return encoded("{\"alg\":\"none\"}") + "." + encoded(claims) + ".";
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
