package org.saphan.registry.entrepreneurlist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.registry.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class EntrepreneurSearchTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";

    private static String potters = "";
    private static String weavers = "";

    @BeforeEach
    void somebodyToFind() {
        if (!potters.isEmpty()) {
            return;
        }
        potters = registered("กลุ่มเครื่องปั้นดินเผาด่านเกวียนสมมุติ", "Dan Kwian Fictitious Pottery");
        weavers = registered("กลุ่มทอผ้าขาวม้าร้อยสีสมมุติ", "Roi Si Fictitious Weaving");
        Api.as("CDD")
                .post(
                        ENTREPRENEURS + "/" + weavers + "/products",
                        Map.of("nameTh", "ผ้าคลุมไหล่ลายน้ำไหลสมมุติ", "category", "FABRIC_APPAREL"))
                .created();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "เครื่องปั้นดินเผาด่านเกวียน",
                "ด่านเกวียน",
                "ดานเกวียนสมมุติ",
                "กลุ่ม เครื่องปั้นดินเผา สมมุติ",
                "Dan Kwian Pottery",
                "dan kwain fictitious potery"
            })
    void findsByWhatOneRemembersOfAName(String text) {
        assertThat(found("text=" + text)).startsWith(potters);
    }

    @Test
    void findsByTheNameOfAProduct() {
        assertThat(found("text=ผ้าคลุมไหล่ลายน้ำไหล")).startsWith(weavers);
    }

    @Test
    void holdsAllFiltersTogether() {
        assertThat(
                        found(
                                "text=สมมุติทอผ้าขาวม้า&category=FABRIC_APPAREL&province=24&kind=COMMUNITY_GROUP&status=REGISTERED"))
                .contains(weavers)
                .doesNotContain(potters);
        assertThat(found("text=ผ้าขาวม้า&category=FOOD")).doesNotContain(weavers);
        assertThat(found("text=ผ้าขาวม้า&province=10")).isEmpty();
        assertThat(found("category=FABRIC_APPAREL&province=24"))
                .contains(weavers)
                .doesNotContain(potters);
        Api.as("CDD").get(ENTREPRENEURS + "?text=ผ้าขาวม้า&stars=5").refused(400, "INVALID_REQUEST");
    }

    @Test
    void turnsEveryPageOnce() {
        for (int each = 0; each < 7; each++) {
            registered("กลุ่มร่มบ่อสร้างสมมุติ หมู่ " + each, "Bo Sang Umbrellas Moo " + each);
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = Api.as("DIP")
                    .get(ENTREPRENEURS + "?text=ร่มบ่อสร้าง&limit=3" + (next.isEmpty() ? "" : "&cursor=" + next))
                    .ok();
            seen.addAll(page.at("items").findValuesAsText("entrepreneurId"));
            next = page.json().path("next").asText("");
        } while (!next.isEmpty());

        assertThat(seen).hasSizeGreaterThanOrEqualTo(7).doesNotHaveDuplicates();
        Api.as("DIP").get(ENTREPRENEURS + "?text=ร่มบ่อสร้าง&cursor=Zm9yZ2Vk").refused(400, "INVALID_CURSOR");
        Api.as("DIP").get(ENTREPRENEURS + "?cursor=Zm9yZ2Vk").refused(400, "INVALID_CURSOR");
    }

    @Test
    void countsByFacet() {
        var facets = Api.as("DIP")
                .get("/registry/v1/entrepreneur-facets?text=ทอผ้าขาวม้าร้อยสี")
                .ok();

        assertThat(facets.at("provinces").findValuesAsText("value")).containsExactly("24");
        assertThat(facets.at("categories").findValuesAsText("value")).containsExactly("FABRIC_APPAREL");
        assertThat(facets.at("kinds").get(0).get("count").asInt()).isEqualTo(1);
        assertThat(facets.at("stars")).isEmpty();
    }

    private static List<String> found(String query) {
        return Api.as("DIP")
                .get(ENTREPRENEURS + "?limit=20&" + query)
                .ok()
                .at("items")
                .findValuesAsText("entrepreneurId");
    }

    private static String registered(String nameTh, String nameEn) {
        Register.loadAreas();
        var entry = Register.group("nameTh", nameTh);
        entry.put("nameEn", nameEn);
        Answer answer = Api.as("CDD").post(ENTREPRENEURS, entry).created();
        return answer.text("entrepreneurId");
    }
}
