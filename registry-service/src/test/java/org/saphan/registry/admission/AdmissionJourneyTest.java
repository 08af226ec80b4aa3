package org.saphan.registry.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.Token;
import org.saphan.bench.Tokens;

@QuarkusTest
@WithTestResource(Bench.class)
@WithTestResource(value = LocalProvider.class, scope = TestResourceScope.GLOBAL)
class AdmissionJourneyTest {

    private static final Duration EVERYWHERE = Duration.ofSeconds(5);
    private static final Map<String, String> REASON = Map.of("reason", "The contract has ended.");

    @AfterEach
    void providerWorks() {
        Applicant.provider("WORKS");
    }

    private static Answer call(Token token) {
        return Api.with(token.signed()).get("/registry/v1/agencies");
    }

    private static Token older(String agency, String client) {
        return Tokens.token(agency)
                .claim("client_id", client)
                .claim("iat", Instant.now().getEpochSecond() - 60);
    }

    private static List<String> steps(Applicant.Asked asked) {
        return Api.as("CDD")
                .get(Applicant.PATH + asked.id() + "/history")
                .ok()
                .json()
                .findValuesAsText("step");
    }

    @Test
    void goesFromTheRequestToTheCredentials() {
        var applicant = Applicant.another();
        var asked = applicant.asks();
        assertThat(asked.follows().ok().text("state")).isEqualTo("REQUESTED");

        asked.approved();
        var credentials = asked.collects().created();

        assertThat(Api.as("DIP")
                        .get("/registry/v1/agencies/" + applicant.agency())
                        .ok()
                        .text("provinceCode"))
                .isEqualTo("24");
        var client = credentials.text("clientId");
        assertThat(client).startsWith(applicant.agency() + "-");
        assertThat(credentials.text("clientSecret")).isEqualTo("secret-of-" + client);
        assertThat(credentials.text("scopes.0")).isEqualTo("registry.read");
        assertThat(credentials.text("tokenEndpoint")).endsWith("/token");
        assertThat(credentials.text("kafka.bootstrap")).isEqualTo("localhost:19092");
        assertThat(Applicant.clients()).contains(client);
        assertThat(asked.follows().ok().text("state")).isEqualTo("ISSUED");
        assertThat(steps(asked)).containsExactly("REQUESTED", "APPROVED", "CREDENTIALS_ISSUED");
        var event = Published.await("registry.admission.credentials-issued.v1", asked.id())
                .data()
                .toString();
        assertThat(event).contains(client).doesNotContain("@", "secret", "Rice mill", "MT 1/2569");
        call(older(applicant.agency(), client)).ok();
    }

    @Test
    void handsTheSecretOutOnce() {
        var asked = Applicant.another().asks().approved();
        var key = asked.claiming().header("Idempotency-Key", "collect-" + asked.id());
        var path = Applicant.PUBLIC + "/" + asked.id() + "/credentials";
        key.post(path).created();

        key.post(path).refused(409, "CREDENTIALS_ISSUED");
        asked.collects().refused(409, "CREDENTIALS_ISSUED");
    }

    @Test
    void isShutOutWithinFiveSecondsAndItsClientIsDeleted() {
        var applicant = Applicant.another();
        var asked = applicant.asks().approved();
        var client = asked.collects().created().text("clientId");
        call(older(applicant.agency(), client)).ok();

        asked.decide("revocation", REASON).ok();

        Eventually.within(
                EVERYWHERE, () -> call(older(applicant.agency(), client)).refused(401, "ACCESS_REVOKED"));
        call(older(applicant.agency(), "another-client")).ok();
        Eventually.until(() -> assertThat(Applicant.clients()).doesNotContain(client));
        Eventually.until(() -> assertThat(steps(asked)).endsWith("REVOKED", "CLIENT_REMOVED"));
        assertThat(asked.follows().ok().text("reason")).isEqualTo("The contract has ended.");
        Published.await("registry.admission.revoked.v1", asked.id());
        asked.decide("revocation", REASON).refused(409, "ADMISSION_NOT_IN_STATE");
    }

    @Test
    void deletesTheClientWhenTheProviderIsBack() {
        var asked = Applicant.another().asks().approved();
        var client = asked.collects().created().text("clientId");
        Applicant.provider("AWAY");

        asked.decide("revocation", REASON).ok();

        Eventually.until(() -> assertThat(steps(asked)).endsWith("REVOKED"));
        assertThat(Applicant.clients()).contains(client);
        Applicant.provider("WORKS");
        Eventually.within(
                Duration.ofSeconds(20), () -> assertThat(Applicant.clients()).doesNotContain(client));
        Eventually.until(() -> assertThat(steps(asked)).endsWith("CLIENT_REMOVED"));
    }

    @Test
    void getsOtherCredentialsByARenewal() {
        var applicant = Applicant.another();
        var asked = applicant.asks().approved();
        var first = asked.collects().created().text("clientId");

        asked.decide("renewal", Map.of("reason", "The secret was lost.")).ok();
        var second = asked.collects().created().text("clientId");

        assertThat(second).startsWith(applicant.agency() + "-").isNotEqualTo(first);
        Eventually.within(
                EVERYWHERE, () -> call(older(applicant.agency(), first)).refused(401, "ACCESS_REVOKED"));
        call(older(applicant.agency(), second)).ok();
        Eventually.until(() -> assertThat(Applicant.clients()).contains(second).doesNotContain(first));
        Published.await("registry.admission.renewed.v1", asked.id());
    }

    @Test
    void countsAClientThatTheOperatorRegisteredByHand() {
        var applicant = Applicant.another();
        var asked = applicant.asks().approved();

        asked.decide("client", Map.of("clientId", "by-hand")).ok();

        assertThat(asked.follows().ok().text("clientId")).isEqualTo("by-hand");
        asked.collects().refused(409, "CREDENTIALS_ISSUED");
        asked.decide("revocation", REASON).ok();
        Eventually.within(
                EVERYWHERE, () -> call(older(applicant.agency(), "by-hand")).refused(401, "ACCESS_REVOKED"));
    }
}
