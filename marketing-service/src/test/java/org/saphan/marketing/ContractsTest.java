package org.saphan.marketing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.bench.contract.Contracts;

@QuarkusTest
@WithTestResource(Bench.class)
@Order(Integer.MAX_VALUE) // last: sees what all other tests have published
class ContractsTest {

    @Test
    void servesWhatTheDocumentSays() {
        Contracts.openapi("marketing");
    }

    @Test
    void answersItsDocumentedExamples() {
        Neighbours.gives("OTOP_PLUS_NEXT", "DOAE");
        var entrepreneur = Neighbours.consenting();
        var product = Neighbours.makes(entrepreneur, 5);
        Contracts.examples("marketing")
                .existing("/marketing/v1/programmes/{code}", "/marketing/v1/programmes/OTOP_PLUS_NEXT")
                .existing("/marketing/v1/entrepreneurs/{id}", "/marketing/v1/entrepreneurs/" + entrepreneur)
                .existing("/marketing/v1/products/{productId}", "/marketing/v1/products/" + product)
                .run();
    }

    @Test
    void labelsEveryCode() {
        Contracts.codeLists("marketing");
    }

    @Test
    void publishesWhatTheSchemasSay() {
        Contracts.events("marketing");
    }
}
