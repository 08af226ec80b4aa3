package org.saphan.journal.webhook;

import static org.hamcrest.Matchers.is;
import static org.saphan.journal.bed.SampleService.as;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.saphan.journal.bed.Mail;
import org.saphan.journal.bed.Mailbox;
import org.saphan.journal.bed.Mailbox.Reply;

/// An agency that enters a webhook and looks after it. Each test has an agency of its own.
record Subscribing(String agency, String id, String secret) {

    static final String SCOPE = "sample.events.read";

    static String newAgency() {
        return "A" + UUID.randomUUID().toString().substring(0, 8);
    }

    static String place() {
        return ConfigProvider.getConfig().getValue("saphan.webhooks.allowed", String.class);
    }

    /// A server that repeats challenges and takes everything else.
    static Mailbox mailbox() {
        return Mailbox.at(place(), Subscribing::repeat);
    }

    static Reply repeat(Mail mail) {
        return mail.type().equals("saphan.webhook.verification")
                ? Reply.of(200, "{\"challenge\":\"" + mail.challenge() + "\"}")
                : Reply.of(200);
    }

    static Response post(String agency, String body) {
        return as(agency, SCOPE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/webhooks");
    }

    static Subscribing entered(String further) {
        var agency = newAgency();
        var answer = post(agency, "{\"name\":\"copy\",\"url\":\"http://" + place() + "/events\"" + further + "}")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Subscribing(agency, answer.getString("id"), answer.getString("secret"));
    }

    Subscribing verified() {
        put("verification").statusCode(200).body("state", is("ACTIVE"));
        return this;
    }

    RequestSpecification caller() {
        return as(agency, SCOPE);
    }

    ValidatableResponse read() {
        return caller().get("/webhooks/" + id).then();
    }

    String etag() {
        return read().extract().header("ETag");
    }

    ValidatableResponse put(String what) {
        return caller().header("If-Match", etag())
                .put("/webhooks/" + id + "/" + what)
                .then();
    }

    ValidatableResponse patch(String body) {
        return caller().header("If-Match", etag())
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/webhooks/" + id)
                .then();
    }
}
