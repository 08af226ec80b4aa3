package org.saphan.registry.registerimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class EntrepreneurImportTest {

    @BeforeEach
    void areas() {
        Register.loadAreas();
    }

    /// Waits for so many events of entrepreneurs with these numbers.
    private static List<PublishedEvent> events(int count, List<String> externalNos) {
        var found = new ArrayList<PublishedEvent>();
        Eventually.until(() -> {
            found.clear();
            Published.events("registry.entrepreneur.v1").stream()
                    .filter(each -> !each.isTombstone())
                    .filter(each ->
                            externalNos.contains(each.data().path("externalNo").asText()))
                    .forEach(found::add);
            assertThat(found).hasSize(count);
        });
        return found;
    }

    private static PublishedEvent eventOf(String externalNo) {
        return events(1, List.of(externalNo)).getFirst();
    }

    private static List<String> members(PublishedEvent event) {
        return event.data().properties().stream().map(Map.Entry::getKey).toList();
    }

    @Test
    @Tag("S5-05")
    void registersARowAsTheResourceDoes() {
        var number = Csv.number();
        var byHand = Register.group("externalNo", Csv.number());
        byHand.putAll(Map.of("nameTh", "กลุ่มสมมุติทดสอบ", "nameEn", "Fictitious Group", "employees", 12));
        byHand.putAll(Map.of("annualRevenue", 1500000.5, "sector", "MANUFACTURING"));

        var ended = Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(Csv.group(number))));

        assertThat(ended.text("state")).as(ended::toString).isEqualTo("COMPLETED");
        assertThat(ended.at("rowsAccepted").asInt()).as(Import.errors(ended)).isEqualTo(1);
        var created = Api.as("CDD").post("/registry/v1/entrepreneurs", byHand).created();
        var expected = Published.await("registry.entrepreneur.registered.v1", created.id());
        var imported = eventOf(number);
        assertThat(imported.type()).isEqualTo(expected.type());
        assertThat(imported.sequence()).isEqualTo(expected.sequence());
        assertThat(members(imported)).isEqualTo(members(expected));
        for (var same : List.of("nameTh", "nameEn", "kind", "status", "sizeClass", "memberCount", "provinceCode")) {
            assertThat(imported.data().path(same))
                    .as(same)
                    .isEqualTo(expected.data().path(same));
        }
        assertThat(imported.data().path("statusSince").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
        var read = Api.as("CDD")
                .get("/registry/v1/entrepreneurs/{id}", imported.key())
                .ok();
        assertThat(read.text("otopRegistrationNo")).matches("OTOP-2401-2553-\\d{5}");
        assertThat(read.text("communityLinks.1")).isEqualTo("BENEFIT");
        assertThat(read.text("nationalId")).startsWith("*********");
    }

    @Test
    void publishesNoNameOfASingleOwner() {
        var number = Csv.number();
        var row = Csv.group(number, "kind", "SINGLE_OWNER");
        row.put("tradeName", "ร้านสมมุติ");

        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));

        var event = eventOf(number);
        assertThat(event.data().has("nameTh")).isFalse();
        assertThat(event.data().path("tradeName").asText()).isEqualTo("ร้านสมมุติ");
        assertThat(event.value()).doesNotContain(row.get("nationalId"));
    }

    @Test
    void amendsWhatIsDifferentAndLeavesWhatIsNot() {
        var number = Csv.number();
        var row = Csv.group(number);
        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));
        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));
        row.put("nameEn", "Renamed Group");

        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));

        var events = events(2, List.of(number));
        assertThat(events)
                .extracting(PublishedEvent::type)
                .containsExactly("registry.entrepreneur.registered.v1", "registry.entrepreneur.updated.v1");
        assertThat(events.getLast().sequence()).isEqualTo(1);
        assertThat(events.getLast().data().path("nameEn").asText()).isEqualTo("Renamed Group");
    }

    @Test
    @Tag("S5-05")
    @Tag("refuses")
    void tellsForEachRowWhyItIsRefused() {
        var taken = Csv.group(Csv.number());
        var noIdentity = Csv.group(Csv.number(), "nationalId", "");
        var tooFew = Csv.group(Csv.number(), "communityEnterpriseCode", "3-24-01-12/1-0001");
        tooFew.put("memberCount", "6");
        var many = Csv.group("", "employees", "many");
        many.put("communityLinks", "OWNERSHIP");
        many.put("annualRevenue", "1.234");

        var ended = Import.run(
                "kind=ENTREPRENEURS",
                Csv.entrepreneurs(List.of(
                        taken,
                        Csv.group(Csv.number(), "subdistrictCode", "240199"),
                        Csv.group(Csv.number(), "nationalId", "1000000000001"),
                        Csv.group(Csv.number(), "nationalId", taken.get("nationalId")),
                        Csv.group(taken.get("externalNo")),
                        noIdentity,
                        tooFew,
                        many)));

        assertThat(Import.refusedRows(ended))
                .containsExactlyInAnyOrder(
                        "3,subdistrictCode,UNKNOWN_SUBDISTRICT",
                        "4,nationalId,INVALID_IDENTIFICATION",
                        "5,nationalId,ALREADY_REGISTERED",
                        "6,externalNo,DUPLICATE_IN_FILE",
                        "7,nationalId,IDENTIFICATION_REQUIRED",
                        "8,memberCount,TOO_FEW_MEMBERS",
                        "9,annualRevenue,INVALID_VALUE",
                        "9,communityLinks,INVALID_VALUE",
                        "9,employees,INVALID_VALUE",
                        "9,externalNo,REQUIRED");
        assertThat(ended.at("rowsRefused").asInt()).isEqualTo(7);
        assertThat(ended.at("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(Import.errors(ended)).doesNotContain(taken.get("nationalId")).doesNotContain("violation.");
    }

    @Test
    void refusesWhoIsRegisteredUnderAnotherNumberOrHasChangedItsIdentity() {
        var first = Csv.group(Csv.number());
        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(first)));
        var changed = Csv.group(first.get("externalNo"), "kind", "SME");

        var ended = Import.run(
                "kind=ENTREPRENEURS",
                Csv.entrepreneurs(List.of(Csv.group(Csv.number(), "nationalId", first.get("nationalId")), changed)));

        assertThat(Import.refusedRows(ended))
                .containsExactlyInAnyOrder(
                        "2,nationalId,ALREADY_REGISTERED", "3,kind,NOT_AMENDABLE", "3,nationalId,NOT_AMENDABLE");
    }

    @Test
    void leavesNothingInADryRun() {
        var number = Csv.number();
        var row = Csv.group(number);

        var ended = Import.run("kind=ENTREPRENEURS&dryRun=true", Csv.entrepreneurs(List.of(row, Csv.group(number))));

        assertThat(ended.at("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(Import.refusedRows(ended)).containsExactly("3,externalNo,DUPLICATE_IN_FILE");
        var real = Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(List.of(row)));
        assertThat(real.at("rowsAccepted").asInt()).isEqualTo(1);
        assertThat(eventOf(number).sequence()).isZero();
    }

    @Test
    void makesNoDuplicatesOfAFileThatComesTwiceAtOnce() {
        var rows = new ArrayList<Map<String, String>>();
        IntStream.range(0, 300).forEach(each -> rows.add(Csv.group(Csv.number())));
        var file = Csv.entrepreneurs(rows);

        var both = IntStream.range(0, 2)
                .parallel()
                .mapToObj(each -> Import.request("kind=ENTREPRENEURS", file))
                .toList();

        assertThat(both)
                .allSatisfy(each ->
                        assertThat(each.ended().at("rowsAccepted").asInt()).isEqualTo(300));
        var numbers = rows.stream().map(row -> row.get("externalNo")).toList();
        events(300, numbers);
    }

    @Test
    void givesEachEntrepreneurANumberOfItsOwn() {
        var rows = new ArrayList<Map<String, String>>();
        IntStream.range(0, 50).forEach(each -> rows.add(Csv.group(Csv.number(), "registrationYearBE", "2547")));

        Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(rows));

        var externals = rows.stream().map(row -> row.get("externalNo")).toList();
        var numbers = events(50, externals).stream()
                .map(each -> each.data().path("otopRegistrationNo").asText())
                .toList();
        assertThat(numbers).hasSize(50).doesNotHaveDuplicates();
    }
}
