package org.saphan.cluster;

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
        Contracts.openapi("cluster");
    }

    @Test
    void answersItsDocumentedExamples() {
        Neighbours.agency("PROVINCE-52", "52");
        Contracts.examples("cluster")
                .without("readIntake", "who has just been invited has no intake yet")
                .run();
    }

    @Test
    void labelsEveryCode() {
        Contracts.codeLists("cluster");
    }

    @Test
    void publishesWhatTheSchemasSay() {
        Contracts.events("cluster");
    }
}
