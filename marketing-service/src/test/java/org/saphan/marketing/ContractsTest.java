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
        var website = Websites.live(Neighbours.consenting(), null);
        Contracts.examples("marketing")
                .existing("/marketing/v1/own-websites/{id}", Websites.path(website))
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
