package org.saphan.journal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.saphan.journal.bed.ServiceBed;

@QuarkusTest
@WithTestResource(ServiceBed.class)
class EventDocumentTest {

    private static final String TYPE = "sample.village.founded.v1";

    @Test
    void everySchemaAndExampleIsInside() {
        var document = RestAssured.get("/q/asyncapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("components.messages.'" + TYPE + "'.payload.$ref", is("#/components/schemas/" + TYPE))
                .body("components.schemas.'" + TYPE + "'.properties.villageId.type", is("string"))
                .body("components.messages.'" + TYPE + "'.examples[0].payload.foundedOn", is("2009-10-01"))
                .body("components.schemas.CloudEvent.type", is("object"))
                .extract()
                .asString();

        assertThat(document).doesNotContain(".schema.json", "$id");
    }
}
