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
        var entrepreneur = Neighbours.graduate();
        var product = Neighbours.makes(entrepreneur, 5);
        var channel = Shop.opened("EXPORT");
        var prepared = Shop.prepared(channel, entrepreneur, product);
        var report = Partner.report(prepared.text("onboardingId"), "LISTED", "2013-05-20T03:15:00Z");
        var callBack = Partner.reports(channel, report).created();

        Contracts.examples("marketing")
                .existing("/marketing/v1/products/{productId}", "/marketing/v1/products/" + product)
                .existing("/marketing/v1/entrepreneurs/{id}", "/marketing/v1/entrepreneurs/" + entrepreneur)
                .existing(
                        "/marketing/v1/channels/{channelId}/call-backs/{id}",
                        Partner.callBacks(channel) + "/" + callBack.id())
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
