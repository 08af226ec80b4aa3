package org.saphan.journal.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.saphan.journal.bed.SampleService.FOREIGN;
import static org.saphan.journal.bed.SampleService.anonymous;
import static org.saphan.journal.bed.SampleService.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.Engines;
import org.saphan.journal.bed.Node;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class AboutResourceTest {

    @Inject
    SampleService service;

    @Test
    void everybodyMayAskWhoThisServiceIs() {
        anonymous()
                .get("/about")
                .then()
                .statusCode(200)
                .body("name", is("sample"))
                .body("operator", is("CDD"))
                .body("version", not(blankOrNullString()))
                .body("ready", is(true))
                .body("behind.topic", hasItem(FOREIGN))
                .body("behind.events", everyItem(greaterThanOrEqualTo(0)));
    }

    @Test
    @Tag("refuses")
    void aParameterThatItDoesNotKnowIsRefused() {
        refused(anonymous().get("/about?deep=true").then(), 400, "UNKNOWN_PARAMETER");
    }

    @Test
    void whatWaitsToBePublishedIsCountedUntilItIsPublished() {
        var id = "about-" + System.nanoTime();
        service.announce("founded", id, 1);

        await().untilAsserted(() -> anonymous()
                .get("/about")
                .then()
                .body("unpublished.events", is(0))
                .body("unpublished.oldestSeconds", is(0.0F)));
    }

    @Test
    void aServiceWhoseDatabaseDoesNotAnswerIsNotReadyUntilItDoes() {
        try (var node = new Node(Node.newService(), Engines.newDatabase(), Map.of())) {
            node.sql("alter table dead_letter rename to hidden");
            assertThat(node.get(Figures.class).isCurrent()).isFalse();

            node.sql("alter table hidden rename to dead_letter");

            await().until(() -> node.get(Figures.class).isCurrent());
        }
    }
}
