package org.saphan.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.saphan.journal.bed.SampleService.as;
import static org.saphan.journal.bed.SampleService.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class JournalResourceTest {

    @Inject
    SampleService service;

    /// For the tests that come after.
    @AfterEach
    void putDownAgain() {
        service.sql("drop trigger if exists journal_lift on journal");
        service.sql("update journal_instance set lift = 0");
    }

    @Test
    void afterARestoreTheOperatorRebasesAndTheFeedGoesOn() {
        var feed = Feed.fromNow();
        var epoch = Integer.parseInt(service.ask("select epoch from journal_instance"));
        service.sql("update journal_instance set system_identifier = system_identifier - 1");

        as("CDD").put("/journal/rebase").then().statusCode(200).body("epoch", is(epoch + 1));

        service.announce("founded", "rebased", 1);
        var lift = Long.parseLong(service.ask("select lift from journal_instance"));
        assertThat(lift).isPositive();
        assertThat(feed.readAll(1000)).endsWith("rebased@" + (lift + 1));
    }

    @Test
    void aDryRunSaysWhatWouldBeDone() {
        var epoch = service.ask("select epoch from journal_instance");
        service.sql("update journal_instance set system_identifier = system_identifier - 1");

        as("CDD")
                .queryParam("dryRun", true)
                .put("/journal/rebase")
                .then()
                .statusCode(200)
                .body("withdrawn", is(0))
                .body("eraseAgain", empty());

        assertThat(service.ask("select epoch from journal_instance")).isEqualTo(epoch);
        service.sql("update journal_instance set system_identifier = system_identifier + 1");
    }

    @Test
    @Tag("refuses")
    void whatHasNotMovedIsNotRebased() {
        refused(as("CDD").put("/journal/rebase").then(), 409, "REBASE_NOT_NEEDED");
    }

    @Test
    @Tag("refuses")
    void onlyTheOperatorRebases() {
        refused(as("DIP").put("/journal/rebase").then(), 403, "DUTY_REQUIRED");
        refused(as("CDD", "sample.read").put("/journal/rebase").then(), 403, "SCOPE_REQUIRED");
    }
}
