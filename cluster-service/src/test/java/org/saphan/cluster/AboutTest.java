package org.saphan.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;

@QuarkusTest
@WithTestResource(Bench.class)
class AboutTest {

    @Test
    void everybodyMayAskWhoThisServiceIs() {
        RestAssured.get("/cluster/v1/about")
                .then()
                .statusCode(200)
                .body("name", is("cluster"))
                .body("operator", is("OSMEP"))
                .body("ready", is(true))
                .body("behind.topic", hasItem("registry.entrepreneur.v1"));
    }

    @Test
    void itShowsItsEventsInOneDocument() {
        var document = RestAssured.get("/q/asyncapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("channels.'cluster.cluster.v1'.address", is("cluster.cluster.v1"))
                .body("components.schemas.'cluster.cluster.activated.v1'.type", is("object"))
                .extract()
                .asString();

        assertThat(document).doesNotContain(".schema.json");
    }

    @Test
    void itsOpenApiDocumentSaysThatAboutNeedsNoToken() {
        RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("paths.'/cluster/v1/about'.get.security[0].size()", is(0));
    }
}
