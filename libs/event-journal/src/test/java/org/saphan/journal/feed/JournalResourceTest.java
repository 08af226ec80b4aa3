package org.saphan.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.saphan.journal.bed.SampleService.as;
import static org.saphan.journal.bed.SampleService.refused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class JournalResourceTest {

    @Inject
    SampleService service;

    @Test
    void afterARestoreTheOperatorRebasesAndTheFeedGoesOn() {
        var feed = Feed.fromNow();
        var epoch = Integer.parseInt(service.ask("select epoch from journal_instance"));
        service.sql("update journal_instance set system_identifier = system_identifier - 1");

        as("CDD").put("/journal/rebase").then().statusCode(200).body("epoch", is(epoch + 1));

        service.announce("founded", "rebased", 1);
        assertThat(feed.readAll(1000)).endsWith("rebased@1");
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
