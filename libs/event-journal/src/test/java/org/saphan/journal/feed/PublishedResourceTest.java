package org.saphan.journal.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.journal.bed.SampleService.OWN;
import static org.saphan.journal.bed.SampleService.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.SampleService;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class PublishedResourceTest {

    private static final String VILLAGES = "items.find { it.topic == '" + OWN + "' }.";

    @Inject
    SampleService service;

    @Test
    void whatWasAnnouncedIsAddedUp() {
        service.announce("founded", "before", 1);
        var before = published();

        service.announce("founded", "counted", 1);
        service.announce("grown", "counted", 2);

        var now = published();
        assertThat(now.getString(VILLAGES + "aggregate")).isEqualTo("village");
        assertThat(now.getLong(VILLAGES + "subjects")).isEqualTo(before.getLong(VILLAGES + "subjects") + 1);
        assertThat(now.getLong(VILLAGES + "events")).isEqualTo(before.getLong(VILLAGES + "events") + 2);
        assertThat(now.getString(VILLAGES + "checksum")).isNotEqualTo(before.getString(VILLAGES + "checksum"));
    }

    private static JsonPath published() {
        return as("DIP", "sample.read")
                .get("/published")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
