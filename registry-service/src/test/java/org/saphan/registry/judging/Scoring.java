package org.saphan.registry.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.registry.application.Entries;

/// How members score and committees decide.
public final class Scoring {

    private Scoring() {}

    /// What a section was found worth.
    record Section(String code, BigDecimal score) {}

    static Section section(String code, String score) {
        return new Section(code, new BigDecimal(score));
    }

    static Map<String, Object> score(String application, String memberNo, Section... sections) {
        return Map.of("applicationId", application, "memberNo", memberNo, "sections", List.of(sections));
    }

    static Answer give(String agency, String panel, Map<String, Object> score) {
        return Api.as(agency).post("/registry/v1/panels/" + panel + "/scores", score);
    }

    /// A member's score in the sections of the provinces.
    public static Answer inProvince(String panel, String application, String memberNo, String a, String b) {
        return give("CDD", panel, score(application, memberNo, section("A", a), section("B", b)));
    }

    /// A member's score in the section of the nation.
    public static Answer inNation(String panel, String application, String memberNo, String c) {
        return give("CDD", panel, score(application, memberNo, section("C", c)));
    }

    /// The province's decision, or the nation's.
    public static Answer decide(String application, String level) {
        return Entries.change("CDD", application, level + "-decision");
    }
}
