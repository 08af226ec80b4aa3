package org.saphan.marketing;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.contract.Contracts;
import org.saphan.http.BangkokDays;

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
        Books.programme("OTOP_PLUS_NEXT");
        var entrepreneur = Plan.graduate();
        var product = Products.makesA(entrepreneur, "FOOD");
        var channel = Shop.opened("FAIR");
        var onboarding = Shop.live(channel, entrepreneur).text("onboardingId");
        var month = YearMonth.from(BangkokDays.today(Clock.systemUTC())).toString();
        var sales = Api.as("OPS-MOC").post(Books.sales(onboarding), Books.sales(product, month, "1", "0"));
        var contribution = Api.as("TCC")
                .post(
                        "/marketing/v1/programmes/OTOP_PLUS_NEXT/contributions",
                        Map.of("kind", "MEDIA", "descriptionTh", "รายการโทรทัศน์", "from", "2013-02-01"));
        var abroad = Shop.opened("EXPORT");
        var prepared = Shop.prepared(abroad, entrepreneur, product);
        var report = Partner.report(prepared.text("onboardingId"), "LISTED", "2013-05-20T03:15:00Z");
        var callBack = Partner.reports(abroad, report).created();

        var website = Websites.live(Register.consenting(), null);

        Contracts.examples("marketing")
                .existing("/marketing/v1/programmes/{code}", "/marketing/v1/programmes/OTOP_PLUS_NEXT")
                .existing("/marketing/v1/entrepreneurs/{id}", "/marketing/v1/entrepreneurs/" + entrepreneur)
                .existing("/marketing/v1/products/{productId}", "/marketing/v1/products/" + product)
                .existing("/marketing/v1/channels/{id}", "/marketing/v1/channels/" + channel)
                .existing(
                        "/marketing/v1/channels/{channelId}/call-backs/{id}",
                        Partner.callBacks(abroad) + "/" + callBack.id())
                .existing("/marketing/v1/onboardings/{id}", Shop.ONBOARDINGS + "/" + onboarding)
                .existing("/marketing/v1/own-websites/{id}", Websites.path(website))
                .existing("/marketing/v1/sales-reports/{id}", Books.path(sales.created()))
                .existing("/marketing/v1/contributions/{id}", Books.path(contribution.created()))
                .without("removeWebhook", "its deliveries are read after it")
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
