package org.saphan.cluster.serviceprovider;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Help;

@QuarkusTest
@WithTestResource(Bench.class)
class ServiceProviderResourceTest {

    private static final Api OPERATOR = Api.as("OSMEP");

    @Test
    @Tag("S3-01")
    void isAnAgencyThatIsRegisteredAsOne() {
        Help.knows("ISMED");
        var entry = Map.of("agency", "ISMED", "fields", List.of("STANDARDS"), "qualifications", List.of());

        var provider = Api.as("ISMED").post(Help.PROVIDERS, entry).created();

        assertThat(provider.text("agency")).isEqualTo("ISMED");
        var event = Published.await("cluster.service-provider.registered.v1", provider.id());
        assertThat(event.data().path("isAgency").asBoolean()).isTrue();
        assertThat(OPERATOR.get(Help.PROVIDERS + "?agency=ISMED&field=STANDARDS")
                        .ok()
                        .at("items"))
                .hasSize(1);
        assertThat(OPERATOR.get(Help.PROVIDERS + "?agency=ISMED&field=TECHNOLOGY_AND_RESEARCH")
                        .ok()
                        .at("items"))
                .isEmpty();
        OPERATOR.get(Help.PROVIDERS + "?field=COOKING").refused(400, "INVALID_REQUEST");
        OPERATOR.post(Help.PROVIDERS, entry).refused(409, "SERVICE_PROVIDER_ALREADY_REGISTERED");
    }

    @Test
    @Tag("S3-01")
    void isAnotherOrganisationThatOsmepAnswersFor() {
        var entry = Help.newOrganisation();
        entry.put("organisation", "มหาวิทยาลัยศิลปากร");

        var provider = OPERATOR.post(Help.PROVIDERS, entry).created();

        assertThat(provider.text("agency")).isEqualTo("OSMEP");
        assertThat(provider.text("organisation")).isEqualTo("มหาวิทยาลัยศิลปากร");
        var event = Published.await("cluster.service-provider.registered.v1", provider.id());
        assertThat(event.data().path("isAgency").asBoolean()).isFalse();
        OPERATOR.post(Help.PROVIDERS, entry).refused(409, "SERVICE_PROVIDER_ALREADY_REGISTERED");
    }

    @Test
    @Tag("S3-12")
    @Tag("refuses")
    void isTheBusinessOfItselfAndOfOsmep() {
        Help.knows("NFI");
        var nfi = Map.of("agency", "NFI", "fields", List.of(), "qualifications", List.of());
        var provider = OPERATOR.post(Help.PROVIDERS, Help.newOrganisation()).created();

        Api.as("FTI").post(Help.PROVIDERS, nfi).refused(403, "DUTY_REQUIRED");
        Api.as("FTI").post(Help.PROVIDERS, Help.newOrganisation()).refused(403, "DUTY_REQUIRED");
        Api.as("FTI")
                .put(Help.PROVIDERS + "/" + provider.id() + "/retirement", provider.etag())
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    void isEitherAnAgencyOrAnOrganisation() {
        var both = Help.newOrganisation();
        both.put("agency", "OSMEP");
        Help.knows("OSMEP");
        var nothing = Help.newOrganisation();
        nothing.remove("organisation");
        var person = Help.newOrganisation();
        person.put("organisation", "นางสาวสมหญิง ใจดี");
        var unknown = Map.of("agency", "NOBODY", "fields", List.of(), "qualifications", List.of());

        for (var wrong : List.of(both, nothing)) {
            OPERATOR.post(Help.PROVIDERS, wrong).refused(400, "INVALID_REQUEST").violating("AGENCY_OR_ORGANISATION");
        }
        OPERATOR.post(Help.PROVIDERS, person)
                .refused(422, "PERSONAL_DATA_IN_TEXT")
                .violating("PERSON");
        OPERATOR.post(Help.PROVIDERS, unknown).refused(422, "UNKNOWN_AGENCY");
    }

    @Test
    @Tag("S3-12")
    void isAmendedUntilItRetiresAndHelpsNobodyThen() {
        var provider = OPERATOR.post(Help.PROVIDERS, Help.newOrganisation()).created();
        var path = Help.PROVIDERS + "/" + provider.id();
        var cluster = Chain.proposed();
        var assigned = Help.assignServiceProvider(cluster, Map.of("serviceProviderId", provider.id()))
                .created();
        var profile = Map.of(
                "fields",
                List.of("TECHNOLOGY_AND_RESEARCH", "STANDARDS"),
                "qualifications",
                List.of(Map.of("title", "ISO 17025", "issuedBy", "สมอ.", "validUntil", "2019-12-31")));

        var amended = OPERATOR.put(path, provider.etag(), profile).ok();
        var retired = OPERATOR.put(path + "/retirement", amended.etag()).ok();

        assertThat(amended.text("fields.0")).isEqualTo("STANDARDS");
        assertThat(amended.at("qualifications.0.expired").asBoolean()).isTrue();
        Published.await("cluster.service-provider.amended.v1", provider.id());
        Published.await("cluster.service-provider.retired.v1", provider.id());
        assertThat(OPERATOR.get(Help.ASSIGNMENTS + "/{id}", assigned.id()).ok().text("endedOn"))
                .isNotEmpty();
        OPERATOR.put(path, retired.etag(), profile).refused(409, "SERVICE_PROVIDER_RETIRED_BEFORE");
        Help.assignServiceProvider(cluster, Map.of("serviceProviderId", provider.id()))
                .refused(422, "UNKNOWN_SERVICE_PROVIDER");
        assertThat(OPERATOR.get(Help.PROVIDERS + "/{id}", provider.id()).ok().text("retiredOn"))
                .isNotEmpty();
    }
}
