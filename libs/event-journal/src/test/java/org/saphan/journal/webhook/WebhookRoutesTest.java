package org.saphan.journal.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.saphan.journal.bed.SampleService.as;
import static org.saphan.journal.bed.SampleService.refused;
import static org.saphan.journal.webhook.Subscribing.entered;
import static org.saphan.journal.webhook.Subscribing.mailbox;
import static org.saphan.journal.webhook.Subscribing.newAgency;
import static org.saphan.journal.webhook.Subscribing.place;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Mailbox.Reply;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class WebhookRoutesTest {

    @Inject
    SampleService service;

    /// All webhooks of the service have their events brought to the same place.
    @BeforeEach
    @AfterEach
    void removeAll() {
        service.sql("delete from webhook");
    }

    @Test
    void isEnteredVerifiedAndSentWhatHappens() {
        try (var mailbox = mailbox()) {
            service.announce("founded", "webhook-before", 1);
            var webhook = entered("");
            assertThat(webhook.secret()).startsWith("whsec_");
            webhook.read().statusCode(200).body("state", is("PENDING")).body("secret", nullValue());
            service.announce("founded", "webhook-after", 1);

            webhook.verified();

            await().until(() -> mailbox.sequences("webhook-after").size() == 1);
            assertThat(mailbox.sequences("webhook-before")).isEmpty();
            assertThat(mailbox.mails().getFirst().signatures())
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("v1,");
            await().untilAsserted(() -> webhook.read()
                    .body("health.unread", is(0))
                    .body("health.waiting", is(0))
                    .body("health.failures", is(0))
                    .body("health.lastSuccessAt", notNullValue()));
            webhook.caller()
                    .queryParam("state", "DELIVERED")
                    .get("/webhooks/" + webhook.id() + "/deliveries")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].subject", is("webhook-after"))
                    .body("items[0].eventId", is(mailbox.mails().getLast().header("webhook-id")))
                    .body("items[0].attempts", is(1));
        }
    }

    @Test
    void beginsWithEverythingWhereItIsWanted() {
        service.announce("recalled", "webhook-old", 1);
        try (var mailbox = mailbox()) {
            entered(",\"from\":\"BEGINNING\",\"types\":[\"sample.village.recalled.v1\"]")
                    .verified();

            await().until(() -> mailbox.sequences("webhook-old").contains(1));
        }
    }

    @Test
    void theAgencySeesItsOwnOnly() {
        var webhook = entered("");

        webhook.caller().get("/webhooks").then().body("items.id", is(List.of(webhook.id())));
        var other = as(newAgency(), Subscribing.SCOPE);
        other.get("/webhooks").then().body("items", hasSize(0));
        refused(other.get("/webhooks/" + webhook.id()).then(), 404, "NOT_FOUND");
        refused(other.get("/webhooks/" + webhook.id() + "/deliveries").then(), 404, "NOT_FOUND");
        refused(other.get("/webhooks/" + webhook.id() + "/dead-letters").then(), 404, "NOT_FOUND");
        refused(
                other.header("If-Match", "*")
                        .delete("/webhooks/" + webhook.id())
                        .then(),
                404,
                "NOT_FOUND");
        refused(
                other.header("If-Match", "*")
                        .put("/webhooks/" + webhook.id() + "/secret")
                        .then(),
                404,
                "NOT_FOUND");
    }

    @Test
    void waitsWhileItIsPaused() {
        try (var mailbox = mailbox()) {
            var webhook = entered("").verified();
            webhook.put("pause").statusCode(200).body("state", is("PAUSED"));
            service.announce("founded", "webhook-paused", 1);
            webhook.read().body("health.unread", not(0));
            assertThat(mailbox.sequences("webhook-paused")).isEmpty();

            webhook.put("resumption").statusCode(200).body("state", is("ACTIVE"));

            await().until(() -> mailbox.sequences("webhook-paused").size() == 1);
        }
    }

    @Test
    void aNewSecretIsShownOnceAndBothSign() {
        try (var mailbox = mailbox()) {
            var webhook = entered("").verified();

            webhook.put("secret")
                    .statusCode(200)
                    .body("secret", startsWith("whsec_"))
                    .body("secret", not(webhook.secret()));

            service.announce("founded", "webhook-renewed", 1);
            await().until(() -> mailbox.sequences("webhook-renewed").size() == 1);
            assertThat(mailbox.mails().getLast().signatures()).hasSize(2).doesNotHaveDuplicates();
        }
    }

    @Test
    void anotherAddressIsVerifiedAnew() {
        try (var mailbox = mailbox()) {
            var webhook = entered("").verified();

            webhook.patch("{\"name\":\"other\"}")
                    .statusCode(200)
                    .body("state", is("ACTIVE"))
                    .body("name", is("other"));
            webhook.patch("{\"types\":[\"sample.village.grown.v1\"],\"provinces\":[\"24\"]}")
                    .statusCode(200)
                    .body("provinces", is(List.of("24")));
            webhook.patch("{\"url\":\"http://" + place() + "/other\"}")
                    .statusCode(200)
                    .body("state", is("PENDING"));

            webhook.verified();
            assertThat(mailbox.mails()).hasSize(2);
        }
    }

    @Test
    void whatWasGivenUpIsSentAgainOnDemand() {
        try (var mailbox = mailbox()) {
            var webhook = entered("").verified();
            mailbox.answer(_ -> Reply.of(500));
            service.announce("founded", "given-up", 1);
            service.announce("founded", "given-up-too", 1);
            var letters = "/webhooks/" + webhook.id() + "/dead-letters";
            await().untilAsserted(() -> webhook.caller().get(letters).then().body("items", hasSize(2)));
            webhook.read()
                    .body("health.deadLetters", is(2))
                    .body("health.lastStatus", is(500))
                    .body("health.lastFault", is("REFUSED"));
            String one = webhook.caller().get(letters).path("items[0].id");
            mailbox.answer(Subscribing::repeat);

            webhook.caller()
                    .put(letters + "/" + one + "/redrive")
                    .then()
                    .statusCode(200)
                    .body("state", is("PENDING"));
            await().untilAsserted(() -> webhook.caller().get(letters).then().body("items", hasSize(1)));
            await().untilAsserted(() -> refused(
                    webhook.caller().put(letters + "/" + one + "/redrive").then(), 409, "DELIVERY_NOT_DEAD"));
            webhook.caller()
                    .header("Idempotency-Key", "all of " + webhook.id())
                    .post("/webhooks/" + webhook.id() + "/redrive")
                    .then()
                    .statusCode(200)
                    .body("redriven", is(1));

            await().untilAsserted(() ->
                    webhook.read().body("health.deadLetters", is(0)).body("health.waiting", is(0)));
        }
    }

    @Test
    void isRemovedWithAllThatWaits() {
        var webhook = entered("");

        webhook.caller()
                .header("If-Match", webhook.etag())
                .delete("/webhooks/" + webhook.id())
                .then()
                .statusCode(204);

        refused(webhook.read(), 404, "NOT_FOUND");
        assertThat(service.ask("select count(*) from webhook_progress where webhook_id = '" + webhook.id() + "'"))
                .isEqualTo("0");
    }
}
