package org.saphan.registry;

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
        Contracts.openapi("registry");
    }

    @Test
    void answersItsDocumentedExamples() {
        var entrepreneur = Register.registered();
        Contracts.examples("registry")
                .existing("/registry/v1/entrepreneurs/{id}", "/registry/v1/entrepreneurs/" + entrepreneur.id())
                .without("eraseEntrepreneur", "whatever is read after it of the same entrepreneur is gone")
                .without("followAdmission", "the claim code is shown to who asked only")
                .without("readErasure", "nothing is erased here")
                .without("readMerge", "nobody is merged here")
                .without("removeWebhook", "its deliveries are read after it")
                .run();
    }

    @Test
    void labelsEveryCode() {
        Contracts.codeLists("registry");
    }

    @Test
    void publishesWhatTheSchemasSay() {
        Contracts.events("registry");
    }
}
