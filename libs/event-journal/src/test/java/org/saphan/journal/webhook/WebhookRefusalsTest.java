package org.saphan.journal.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.saphan.journal.bed.SampleService.anonymous;
import static org.saphan.journal.bed.SampleService.as;
import static org.saphan.journal.bed.SampleService.refused;
import static org.saphan.journal.webhook.Subscribing.entered;
import static org.saphan.journal.webhook.Subscribing.mailbox;
import static org.saphan.journal.webhook.Subscribing.newAgency;
import static org.saphan.journal.webhook.Subscribing.post;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saphan.journal.bed.Mailbox.Reply;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class WebhookRefusalsTest {

    private static final String ABSENT = "/webhooks/" + new UUID(7, 7);

    @Test
    @Tag("refuses")
    void isNotVerifiedByWhoDoesNotRepeatTheChallenge() {
        var webhook = entered("");
        notVerified(webhook, "UNREACHABLE");
        try (var mailbox = mailbox()) {
            mailbox.answer(_ -> Reply.of(200, "ok"));
            notVerified(webhook, "WRONG_ANSWER");
            mailbox.answer(_ -> Reply.of(200, "{\"challenge\":\"guessed\"}"));
            notVerified(webhook, "WRONG_ANSWER");
            mailbox.answer(_ -> Reply.of(200, ""));
            notVerified(webhook, "WRONG_ANSWER");
            mailbox.answer(mail -> Reply.of(404, "{\"challenge\":\"" + mail.challenge() + "\"}"));
            notVerified(webhook, "REFUSED");
            mailbox.answer(_ -> Reply.of(200, "x".repeat(70_000)));
            notVerified(webhook, "TOO_MUCH");
        }
        webhook.read().body("state", is("PENDING"));
    }

    private static void notVerified(Subscribing webhook, String fault) {
        var answer = webhook.put("verification");
        refused(answer, 422, "ENDPOINT_NOT_VERIFIED");
        answer.body("facts.fault", is(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "http://events.agency.example/, 422, WEBHOOK_ADDRESS_REFUSED",
        "https://events.agency.example:8443/, 422, WEBHOOK_ADDRESS_REFUSED",
        "https://10.0.0.1/, 422, WEBHOOK_ADDRESS_REFUSED",
        "https://2130706433/, 422, WEBHOOK_ADDRESS_REFUSED",
        "https://[::1]/, 422, WEBHOOK_ADDRESS_REFUSED",
        "http://localhost:1/, 422, WEBHOOK_ADDRESS_REFUSED",
        "ftp://events.agency.example/, 422, INVALID_WEB_ADDRESS",
        "https://user:secret@events.agency.example/, 422, INVALID_WEB_ADDRESS",
        "https://events.agency.example/a b, 422, INVALID_WEB_ADDRESS",
        "'', 400, INVALID_REQUEST"
    })
    @Tag("refuses")
    void oddAddressesAreRefused(String url, int status, String code) {
        refused(post(newAgency(), "{\"name\":\"copy\",\"url\":\"" + url + "\"}").then(), status, code);
    }

    @ParameterizedTest
    @CsvSource({
        "types, other.village.founded.v1, /types/0",
        "types, village, /types/0",
        "provinces, 1, /provinces/0",
        "from, YESTERDAY, /from",
        "unknown, x, /unknown"
    })
    @Tag("refuses")
    void oddWishesAreRefused(String member, String value, String pointer) {
        var wish = member.endsWith("s") ? "[\"" + value + "\"]" : "\"" + value + "\"";
        var answer = post(
                        newAgency(),
                        "{\"name\":\"copy\",\"url\":\"https://events.agency.example/\",\"" + member + "\":" + wish
                                + "}")
                .then();

        refused(answer, 400, "INVALID_REQUEST");
        answer.body("violations[0].pointer", endsWith(pointer));
    }

    @Test
    @Tag("refuses")
    void anAgencyHasOnlySoManyAlsoWhenItHurries() {
        var agency = newAgency();
        var body = "{\"name\":\"copy\",\"url\":\"https://events.agency.example/\"}";

        var statuses = IntStream.range(0, 10)
                .parallel()
                .map(_ -> post(agency, body).statusCode())
                .sorted()
                .boxed()
                .toList();

        assertThat(statuses).containsExactly(201, 201, 201, 409, 409, 409, 409, 409, 409, 409);
        refused(post(agency, body).then(), 409, "TOO_MANY_WEBHOOKS");
    }

    @Test
    @Tag("refuses")
    void statesAndVersionsAreKept() {
        try (var mailbox = mailbox()) {
            var webhook = entered("");
            var path = "/webhooks/" + webhook.id();
            refused(webhook.put("pause"), 409, "WEBHOOK_STATE_FORBIDS");
            refused(webhook.put("resumption"), 409, "WEBHOOK_STATE_FORBIDS");
            refused(webhook.caller().put(path + "/verification").then(), 428, "PRECONDITION_REQUIRED");
            var stale = webhook.etag();
            webhook.verified();
            refused(webhook.put("verification"), 409, "WEBHOOK_STATE_FORBIDS");
            assertThat(mailbox.mails()).hasSize(1);
            refused(
                    webhook.caller()
                            .header("If-Match", stale)
                            .put(path + "/pause")
                            .then(),
                    412,
                    "PRECONDITION_FAILED");
            refused(webhook.caller().header("If-Match", stale).delete(path).then(), 412, "PRECONDITION_FAILED");
            refused(webhook.patch("{\"url\":\"http://10.0.0.1/\"}"), 422, "WEBHOOK_ADDRESS_REFUSED");
        }
    }

    @Test
    @Tag("refuses")
    void theRoutesNeedTheirScopeAndAThing() {
        refused(anonymous().get("/webhooks").then(), 401, "UNAUTHENTICATED");
        refused(as("DIP", "sample.read sample.write").get("/webhooks").then(), 403, "SCOPE_REQUIRED");
        refused(as("DIP").get(ABSENT).then(), 404, "NOT_FOUND");
        refused(
                as("DIP")
                        .put(ABSENT + "/dead-letters/" + new UUID(7, 8) + "/redrive")
                        .then(),
                404,
                "NOT_FOUND");
        refused(
                as("DIP")
                        .header("Idempotency-Key", "k")
                        .post(ABSENT + "/redrive")
                        .then(),
                404,
                "NOT_FOUND");
        var webhook = entered("");
        refused(
                webhook.caller()
                        .put("/webhooks/" + webhook.id() + "/dead-letters/" + new UUID(7, 8) + "/redrive")
                        .then(),
                404,
                "NOT_FOUND");
    }
}
