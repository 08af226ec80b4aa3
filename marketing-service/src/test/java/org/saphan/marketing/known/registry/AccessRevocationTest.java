package org.saphan.marketing.known.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Token;
import org.saphan.bench.Tokens;
import org.saphan.bench.TopicWriter;

@QuarkusTest
@WithTestResource(Bench.class)
class AccessRevocationTest {

    private static final Duration EVERYWHERE = Duration.ofSeconds(5);
    private static final TopicWriter REGISTRY = TopicWriter.of("registry", "CDD");

    private final UUID revocation = UUID.randomUUID();
    private final String agency =
            "REVOKED-" + revocation.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final Instant now = Instant.now();

    private static Answer read(Token token) {
        return Api.with(token.signed()).get("/marketing/v1/channels");
    }

    private Token older(String claim, String client) {
        return Tokens.token(agency).claim(claim, client).claim("iat", now.getEpochSecond() - 60);
    }

    private void tell(String fact, long sequence, Map<String, Object> more) {
        more.put("revocationId", revocation);
        more.put("agency", agency);
        more.put("revokedBefore", now.minusSeconds(30).toString());
        REGISTRY.publish("registry.access-revocation." + fact + ".v1", revocation, sequence, more);
        Eventually.until(() -> assertThat(Api.as("OPS-MOC")
                        .get("/marketing/v1/known/access-revocation/" + revocation)
                        .ok()
                        .at("sequence")
                        .asLong())
                .isEqualTo(sequence));
    }

    private void tellDeclared(String client) {
        var more = new HashMap<String, Object>();
        more.put("clientId", client);
        tell("declared", 0, more);
    }

    private void tellLifted() {
        var more = new HashMap<String, Object>();
        more.put("liftedAt", now.toString());
        tell("lifted", 1, more);
    }

    @Test
    @Tag("refuses")
    void refusesOlderTokensOfOneClientAlone() {
        read(older("client_id", "one")).ok();

        tellDeclared("one");

        Eventually.within(EVERYWHERE, () -> read(older("client_id", "one")).refused(401, "ACCESS_REVOKED"));
        read(older("azp", "one")).refused(401, "ACCESS_REVOKED");
        read(older("client_id", "one").without("iat")).status(401);
        read(older("client_id", "other")).ok();
        read(Tokens.token(agency).claim("client_id", "one")).ok();
    }

    @Test
    @Tag("refuses")
    void refusesOlderTokensOfAWholeAgencyUntilItIsLifted() {
        read(older("client_id", "one")).ok();

        tellDeclared(null);

        Eventually.within(EVERYWHERE, () -> read(older("client_id", "one")).refused(401, "ACCESS_REVOKED"));
        read(older("client_id", "other")).refused(401, "ACCESS_REVOKED");

        tellLifted();

        Eventually.within(EVERYWHERE, () -> read(older("client_id", "one")).ok());
    }

    @Test
    void goesOnRefusingWhileItsCopyIsBuiltAnew() {
        tellDeclared("one");
        Eventually.within(EVERYWHERE, () -> read(older("client_id", "one")).refused(401, "ACCESS_REVOKED"));

        Api.as("OPS-MOC").put("/marketing/v1/known/access-revocation/rebuild", null).status(202);

        for (var each = 0; each < 50; each++) {
            read(older("client_id", "one")).refused(401, "ACCESS_REVOKED");
        }
    }
}
